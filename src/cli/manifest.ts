import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { sha256 } from './store.ts';

/** Every site of ours has this file at its root: what it was made from, and the hash of every other file. */
export const manifestName = 'manifest.json';

export interface Manifest {
  edition: string;
  /** Hash over the input and the code: a build with the same key makes the same site. */
  key: string;
  /** Hex SHA-256 by path, with `/`, in the order of code units. */
  files: Record<string, string>;
}

/** The manifest of a finished site, as the text of its file. */
export async function composeManifest(folder: string, edition: string, key: string): Promise<string> {
  return `${JSON.stringify({ edition, key, files: await hashFiles(folder) } satisfies Manifest, null, 2)}\n`;
}

/** Whether `folder` is a site made under `key`, with every byte as it was. */
export async function isIntact(folder: string, key: string): Promise<boolean> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '{}');
  const manifest = parseManifest(text);
  if (manifest?.key !== key) return false;
  return JSON.stringify(await hashFiles(folder)) === JSON.stringify(manifest.files);
}

function parseManifest(text: string): Partial<Manifest> | null {
  try {
    return JSON.parse(text) as Partial<Manifest> | null;
  } catch {
    return null;
  }
}

async function hashFiles(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const path of await listFiles(folder)) {
    if (path !== manifestName) hashes[path] = sha256(await readFile(join(folder, path)));
  }
  return hashes;
}
