import { stat } from 'node:fs/promises';
import { CallError } from '../terminal/errors.ts';
import { openFolderTree } from './folder-tree.ts';
import type { Tree } from './tree.ts';
import { openZipTree } from './zip-tree.ts';

/** Opens a finished site in a folder or a zip. Throws a `CallError` when there is neither, a `BuildError` when the zip is not whole. */
export async function openTree(path: string): Promise<Tree> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new CallError(`There is no folder or zip \`${path}\``);
  if (found.isDirectory()) return openFolderTree(path);
  if (found.isFile()) return openZipTree(path);
  throw new CallError(`\`${path}\` is neither a folder nor a zip`);
}
