import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { BuildError } from '../terminal/errors.ts';

/**
 * Holds `path` as a lock for this process until the returned function is called. The lock of a process that is gone is taken over.
 * Throws a `BuildError` that names the process when another one holds it.
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const claim = `${path}.${process.pid}`;
  await writeFile(claim, String(process.pid));
  try {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      if (await linkIfFree(claim, path)) return () => rm(path, { force: true });
      const holder = Number(await readFile(path, 'utf8').catch(() => ''));
      if (isRunning(holder))
        throw new BuildError(
          `Another build (process ${holder}) is writing here; wait for it, or end it. Lock: ${path}`,
        );
      await rm(path, { force: true });
    }
    throw new BuildError(`Another build has just taken the lock ${path}; try again`);
  } finally {
    await rm(claim, { force: true });
  }
}

/** A link appears with its content at once, so nobody can read a lock that does not name its holder yet. */
async function linkIfFree(claim: string, path: string): Promise<boolean> {
  try {
    await link(claim, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a process of this number runs on this machine. */
export function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
