import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { byCodeUnits } from '../text/order.ts';

/** What Pagefind stores of one page, as far as it is used here. */
export interface Fragment {
  /** The name under which a search answers with the page. */
  id: string;
  url: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** Every fragment begins so once it is unpacked. */
const signature = 'pagefind_dcd';

/** Reads back what Pagefind wrote of every page. Throws when a file is not what Pagefind 1.6 writes. */
export async function readFragments(indexDir: string): Promise<Fragment[]> {
  const folder = join(indexDir, 'fragment');
  const files = (await readdir(folder).catch(() => [])).toSorted(byCodeUnits);
  const fragments: Fragment[] = [];
  for (const file of files)
    fragments.push(...parseFragments(basename(file, '.pf_fragment'), await readFile(join(folder, file))));
  return fragments;
}

/** A file holds one fragment, or a group of them by their ids. */
function parseFragments(name: string, bytes: Buffer): Fragment[] {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(signature))
    throw new Error(`The fragment ${name} does not begin with ${signature}; has Pagefind changed?`);
  const stored: unknown = JSON.parse(text.slice(signature.length));
  const byId = name.includes('_group_') ? (stored as Record<string, Stored>) : { [name]: stored as Stored };
  return Object.entries(byId).map(([id, { url, word_count, filters, meta }]) => ({
    id,
    url,
    word_count,
    filters,
    meta,
  }));
}

type Stored = Omit<Fragment, 'id'>;
