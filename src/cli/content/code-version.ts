import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnits } from '../../text/order.ts';
import { sha256 } from './store.ts';

/** Hash over the text of all files below some folders or files of the project: equal as long as no code changed. */
export async function codeVersion(root: string, paths: readonly string[]): Promise<string> {
  const hashes: [string, string][] = [];
  for (const path of paths) {
    for (const file of await filesBelow(join(root, path))) {
      hashes.push([file.slice(root.length), sha256(await readFile(file))]);
    }
  }
  return sha256(JSON.stringify(hashes.toSorted(([a], [b]) => byCodeUnits(a, b))));
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
