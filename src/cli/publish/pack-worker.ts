import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import type { PackKind, PackRef } from '../../schema/offline.ts';
import { joinFiles } from '../../text/pack-format.ts';
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

/** What is compressed already is only wrapped. */
const levels: Record<PackKind, 0 | 6> = { pages: 6, search: 0, data: 6, files: 6 };

const nameOf = (text: string): string => sha256(text).slice(0, 12);

export default function pack({ folder, kind, paths }: PackTask): Packed {
  const frames = new Map<string, string>();
  const files = paths.map((path) => {
    const bytes = readFileSync(join(folder, path));
    if (kind !== 'pages') return { path, bytes };
    const page = takeFrames(bytes.toString('utf8'), nameOf);
    for (const [name, text] of page.frames) frames.set(name, text);
    return { path, bytes: Buffer.from(page.html) };
  });
  return { ref: packFiles(folder, files, levels[kind]), frames };
}

/** Writes a pack, named by its hash. */
export function packFiles(
  folder: string,
  files: readonly { path: string; bytes: Uint8Array }[],
  level: 0 | 6 = 6,
): PackRef {
  const bytes = gzipSync(joinFiles(files), { level, mtime: 0 });
  const hash = sha256(bytes);
  writeFileSync(join(folder, 'offline', `${hash}.pack`), bytes);
  return { sha256: hash, bytes: bytes.length };
}
