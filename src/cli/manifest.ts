import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentManifest, type HashList, Manifest } from '../schema/manifest.ts';
import { byCodeUnits } from '../text/order.ts';
import { rootHash } from '../text/root-hash.ts';
import { inspectFiles } from './inspect-site.ts';
import { listFiles } from './list-files.ts';
import { sha256 } from './store.ts';

/** Every site of ours has this file at its root, and so has its content: see `Manifest` and `ContentManifest`. */
export const manifestName = 'manifest.json';

/** Whose manifest it is. */
export interface SiteIdentity {
  edition: string;
  /** Hash over the input and the code. */
  key: string;
  /** What the site was made from. */
  content: ContentManifest;
}

interface HashedFile {
  path: string;
  sha256: string;
}

/** The manifest of a finished site, as the text of its file. */
export function composeManifest(files: readonly HashedFile[], { edition, key, content }: SiteIdentity): string {
  const unsealed = { edition, root: rootHash(content), key, ...content, files: hashes(files) };
  return manifestText({ ...unsealed, seal: sealOf(unsealed) });
}

/** Hex SHA-256 over a manifest as one line of JSON, without its seal. */
export function sealOf({ edition, root, key, sources, content, files }: Omit<Manifest, 'seal'>): string {
  return sha256(JSON.stringify({ edition, root, key, sources, content, files }));
}

/** The one way in which a manifest is written. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The manifest of the site in `folder`; `null` when there is none, or none that this program wrote. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => 'null');
  return parseManifest(text);
}

/** The manifest of the content in `folder`. Throws when it is not there, or is none. */
export async function readContentManifest(folder: string): Promise<ContentManifest> {
  return ContentManifest.parse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')));
}

/** Whether `folder` is a site made under `key`, with every byte as it was. */
export async function isIntact(folder: string, key: string): Promise<boolean> {
  const manifest = await readManifest(folder);
  if (manifest?.key !== key) return false;
  const files = (await listFiles(folder)).filter((file) => file !== manifestName);
  const found = await inspectFiles({ folder, files, base: null });
  return JSON.stringify(hashes(found)) === JSON.stringify(manifest.files);
}

/** `null` for what is no manifest. */
export function parseManifest(text: string): Manifest | null {
  try {
    return Manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function hashes(files: readonly HashedFile[]): HashList {
  const sorted = files.toSorted((a, b) => byCodeUnits(a.path, b.path));
  return Object.fromEntries(sorted.map(({ path, sha256 }) => [path, sha256]));
}
