import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BuildError } from '../terminal/errors.ts';
import { takeLock } from './lock.ts';
import type { Target } from './target.ts';

/** So many bytes of a file are enough to know it by. */
const startBytes = 256;

/**
 * A file that is replaced as a whole, as `openTarget` does with a folder; `staging` is the path to write to, where nothing is yet.
 * `isOurs` is shown the first bytes of a file that is there already. Throws a `BuildError` when it is not ours or is being written.
 */
export async function openFileTarget(file: string, isOurs: (start: Buffer) => boolean): Promise<Target> {
  const path = resolve(file);
  const beside = (kind: string): string => join(dirname(path), `.${basename(path)}.${kind}`);
  await mkdir(dirname(path), { recursive: true });
  const unlock = await takeLock(beside('lock'));
  const staging = beside('next');
  try {
    const start = await readStart(path);
    if (start !== null && start.length > 0 && !isOurs(start))
      throw new BuildError(`${path} is not a dossier's; name another file`);
    await rm(staging, { recursive: true, force: true });
  } catch (error) {
    await unlock();
    throw error;
  }
  return {
    staging,
    publish: () => rename(staging, path),
    release: async () => {
      await rm(staging, { recursive: true, force: true });
      await unlock();
    },
  };
}

/** `null` when there is no file. */
async function readStart(path: string): Promise<Buffer | null> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new BuildError(`${path} cannot be used (${error.code}); name a file`);
  });
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(startBytes), 0, startBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw new BuildError(`${path} cannot be used (${(error as NodeJS.ErrnoException).code}); name a file`);
  } finally {
    await file.close();
  }
}
