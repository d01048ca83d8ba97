import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodeUnits } from '../../text/order.ts';
import { inspectFiles } from '../publish/inspect-site.ts';
import type { Tree } from './tree.ts';

/** The files of a folder. Links are not followed: one is a file that cannot be read. */
export async function openFolderTree(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return {
    paths: paths.toSorted(byCodeUnits),
    open: async (path) => createReadStream(join(folder, path)),
    hash: async (wanted, onFile) => {
      const regular = await regularFiles(folder, wanted);
      const hashed = await inspectFiles({ folder, files: [...regular], base: null, onFile });
      const byPath = new Map(hashed.map(({ path, sha256 }) => [path, sha256]));
      return wanted.map((path) => ({ path, sha256: byPath.get(path) ?? null }));
    },
    close: async () => {},
  };
}

async function regularFiles(folder: string, paths: readonly string[]): Promise<Set<string>> {
  const regular = new Set<string>();
  for (const path of paths) {
    if ((await lstat(join(folder, path))).isFile()) regular.add(path);
  }
  return regular;
}
