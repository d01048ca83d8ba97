import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BuildError } from '../terminal/errors.ts';
import { takeLock } from './lock.ts';

/**
 * A folder that is replaced as a whole. Everything is made in `staging`, beside it on the same disk; `publish` puts it in place
 * by renaming. Until then, whatever happens, the folder is as it was.
 */
export interface Target {
  /** The folder to write into: empty at first. */
  staging: string;
  /** Puts the staged folder in place of the old one. */
  publish: () => Promise<void>;
  /** Removes what was staged, and lets the next build in. */
  release: () => Promise<void>;
}

/**
 * Takes hold of `folder`, and mends what a killed build left. `marker` is a file that every folder of ours has.
 * Throws a `BuildError` when another build holds it, or when it holds somebody else's files.
 */
export async function openTarget(folder: string, marker: string): Promise<Target> {
  const path = resolve(folder);
  const beside = (kind: string): string => join(dirname(path), `.${basename(path)}.${kind}`);
  const [staging, previous] = [beside('next'), beside('previous')];
  await mkdir(dirname(path), { recursive: true });
  const unlock = await takeLock(beside('lock'));
  try {
    await recover(path, previous);
    if (!(await isOurs(path, marker)))
      throw new BuildError(`${path} holds files that are not a dossier's; name an empty folder, or another one`);
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging);
  } catch (error) {
    await unlock();
    throw error;
  }
  return {
    staging,
    publish: async () => {
      if (await exists(path)) await rename(path, previous);
      await rename(staging, path);
      await rm(previous, { recursive: true, force: true });
    },
    release: async () => {
      await rm(staging, { recursive: true, force: true });
      await unlock();
    },
  };
}

/** A build killed between its two renames left the last dossier under another name: puts it back. */
export async function recover(
  path: string,
  previous = join(dirname(path), `.${basename(path)}.previous`),
): Promise<void> {
  if (!(await exists(previous))) return;
  if (await exists(path)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, path);
}

async function isOurs(path: string, marker: string): Promise<boolean> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new BuildError(`${path} cannot be used (${error.code}); name a folder`);
  });
  return names.length === 0 || names.includes(marker);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
