import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnits } from '../text/order.ts';
import { inspectFiles } from './inspect-site.ts';
import type { Inspection } from './inspect-worker.ts';
import { listFiles } from './list-files.ts';

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
export function composeManifest(files: readonly Inspection[], edition: string, key: string): string {
  return `${JSON.stringify({ edition, key, files: hashes(files) } satisfies Manifest, null, 2)}\n`;
}

/** Whether `folder` is a site made under `key`, with every byte as it was. */
export async function isIntact(folder: string, key: string): Promise<boolean> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '{}');
  const manifest = parseManifest(text);
  if (manifest?.key !== key) return false;
  const files = (await listFiles(folder)).filter((file) => file !== manifestName);
  const found = await inspectFiles({ folder, files, base: null });
  return JSON.stringify(hashes(found)) === JSON.stringify(manifest.files);
}

function parseManifest(text: string): Partial<Manifest> | null {
  try {
    return JSON.parse(text) as Partial<Manifest> | null;
  } catch {
    return null;
  }
}

function hashes(files: readonly Inspection[]): Record<string, string> {
  const sorted = files.toSorted((a, b) => byCodeUnits(a.path, b.path));
  return Object.fromEntries(sorted.map(({ path, sha256 }) => [path, sha256]));
}
