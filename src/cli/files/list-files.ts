import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodeUnits } from '../../text/order.ts';

/** The paths of all files below a folder, with `/`, in the order of code units. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted(byCodeUnits);
}
