import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSiteMaps } from '../../editions/site-map.ts';
import { listFiles } from '../files/list-files.ts';

/** Writes `robots.txt` and the site maps of the pages that stand in a folder; `site` is the address it will be published at. */
export async function writeSiteMaps(folder: string, site: string): Promise<void> {
  for (const [name, text] of composeSiteMaps(await listFiles(folder), site)) await writeFile(join(folder, name), text);
}
