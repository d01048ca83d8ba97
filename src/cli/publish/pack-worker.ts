import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Gzip } from 'fflate';
import type { PackKind, PackRef } from '../../schema/offline.ts';
import { packHead } from '../../text/pack-format.ts';
import { takeFrames } from '../../text/page-frames.ts';
import { sha256 } from '../content/store.ts';

/** What a worker is asked: make one pack of files of a site. */
export interface PackTask {
  folder: string;
  kind: PackKind;
  paths: readonly string[];
}

export interface Packed {
  ref: PackRef;
  /** What was taken out of the pages, by name. */
  frames: ReadonlyMap<string, string>;
}

/** A file as it goes into a pack. */
interface PackedFile {
  path: string;
  /** In bytes. */
  size: number;
  chunks: Iterable<Uint8Array>;
}

/** What is compressed already is only wrapped. */
const levels: Record<PackKind, 0 | 6> = { pages: 6, search: 0, data: 6, files: 6 };

/** So much of a file is in memory at once: the data of a large dossier are larger than all else that a build holds. */
const chunkBytes = 256 * 1024;

const nameOf = (text: string): string => sha256(text).slice(0, 12);

export default function pack({ folder, kind, paths }: PackTask): Packed {
  const frames = new Map<string, string>();
  const files = paths.map((path): PackedFile => {
    const file = join(folder, path);
    if (kind !== 'pages') return { path, size: statSync(file).size, chunks: readChunks(file) };
    const page = takeFrames(readFileSync(file, 'utf8'), nameOf);
    for (const [name, text] of page.frames) frames.set(name, text);
    return inMemory(path, page.html);
  });
  return { ref: packFiles(folder, files, levels[kind]), frames };
}

export function inMemory(path: string, text: string): PackedFile {
  const bytes = Buffer.from(text);
  return { path, size: bytes.length, chunks: [bytes] };
}

/** Every chunk takes the place of the one before. */
function* readChunks(file: string): Generator<Uint8Array> {
  const open = openSync(file, 'r');
  const chunk = new Uint8Array(chunkBytes);
  try {
    for (;;) {
      const length = readSync(open, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(open);
  }
}

/** Writes a pack, named by its hash. */
export function packFiles(folder: string, files: readonly PackedFile[], level: 0 | 6 = 6): PackRef {
  const place = (name: string): string => join(folder, 'offline', name);
  const draft = place(`${threadId}.draft`);
  const out = openSync(draft, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const gzip = new Gzip({ level, mtime: 0 }, (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
      writeFileSync(out, chunk);
    });
    gzip.push(packHead(files));
    for (const { chunks } of files) for (const chunk of chunks) gzip.push(chunk);
    gzip.push(new Uint8Array(0), true);
  } finally {
    closeSync(out);
  }
  const name = hash.digest('hex');
  renameSync(draft, place(`${name}.pack`));
  return { sha256: name, bytes };
}
