import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentManifest } from '../../schema/manifest.ts';
import { rootHash } from '../../text/root-hash.ts';
import { contentFolder } from './folder.ts';
import { readJson } from './read-json.ts';

let kept: Promise<string> | undefined;

/** The hash that stands for every source and every file of the content. Read once in a build; anew for each page under `astro dev`. */
export function loadRootHash(): Promise<string> {
  if (!import.meta.env.PROD) return load();
  kept ??= load();
  return kept;
}

async function load(): Promise<string> {
  const file = join(contentFolder, 'manifest.json');
  return rootHash(readJson(ContentManifest, await readFile(file, 'utf8'), file));
}
