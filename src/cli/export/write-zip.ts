import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Zip, ZipDeflate } from 'fflate';
import { openMe } from '../../editions/portable/layout.ts';
import { BuildError } from '../terminal/errors.ts';
import { listFiles } from '../files/list-files.ts';

export interface ZipOptions {
  folder: string;
  /** The file that stands on top. */
  first: string;
  /** The zip to write. */
  file: string;
  signal: AbortSignal;
}

/** The earliest time that a zip can say; by the clock of the place, because that is how it is written down. */
const noTime = new Date(1980, 0, 1);

/** More needs another form of zip, which not every program reads. */
const mostFiles = 65_535;

/** Writes a folder as a zip: the same files always make the same bytes, on any machine. */
export async function writeZip({ folder, first, file, signal }: ZipOptions): Promise<void> {
  const others = (await listFiles(folder)).filter((name) => name !== first);
  if (others.length >= mostFiles)
    throw new BuildError(
      `A zip holds up to ${mostFiles} files, and these are ${others.length + 1}; export to a folder`,
    );
  await pipeline(Readable.from(zipped(folder, [first, ...others])), createWriteStream(file), { signal });
}

async function* zipped(folder: string, names: readonly string[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const name of names) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = noTime;
    zip.add(entry);
    entry.push(await readFile(join(folder, name)), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready;
}

/** Whether a file begins as a zip of ours does: with the page on top. */
export function isPortableZip(start: Buffer): boolean {
  return (
    start.toString('latin1', 0, 4) === 'PK\u0003\u0004' && start.toString('latin1', 30, 30 + openMe.length) === openMe
  );
}
