import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashList } from '../../editions/manifest/compose.ts';
import { parseManifest } from '../../editions/manifest/verify.ts';
import { ContentManifest, type Manifest } from '../../schema/manifest.ts';
import { rootHash } from '../../text/root-hash.ts';
import { inspectFiles } from './inspect-site.ts';
import { listFiles } from '../files/list-files.ts';

/** Every site of ours has this file at its root, and so has its content: see `Manifest` and `ContentManifest`. */
export const manifestName = 'manifest.json';

/** The manifest of the site in `folder`; `null` when there is none, or none that this program wrote. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  return parseManifest(await readFile(join(folder, manifestName), 'utf8').catch(() => 'null'));
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
  return JSON.stringify(hashList(found)) === JSON.stringify(manifest.files);
}

/** Whether `contentDir` holds what the site in `folder` was made from, with every byte as it was. */
export async function isMadeFrom(folder: string, contentDir: string): Promise<boolean> {
  const [site, content] = await Promise.all([readManifest(folder), readContentManifest(contentDir).catch(() => null)]);
  if (site === null || content === null || rootHash(content) !== site.root) return false;
  const files = (await listFiles(contentDir)).filter((file) => file !== manifestName);
  const found = await inspectFiles({ folder: contentDir, files, base: null });
  return JSON.stringify(hashList(found)) === JSON.stringify(content.content);
}
