import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFacetTable } from './build-facet-table.ts';
import { openIndexer } from './indexer.ts';
import { readFragments } from './read-fragments.ts';

/** A finished page of the site. */
export interface SearchPage {
  /** Its path from the site's root, `/articles/a-call-abcd2345/`. */
  url: string;
  /** What is indexed, and the page's filters and metadata, are named by its `data-pagefind-*` attributes. */
  html: string;
}

export interface IndexOptions {
  /** In the order of the articles' ids: the same pages in the same order give the same bytes. */
  pages: AsyncIterable<SearchPage> | Iterable<SearchPage>;
  /** A folder that does not exist yet or is empty. */
  outDir: string;
  /**
   * Language of the dossier, a BCP 47 primary subtag. Pagefind makes an index per language and searches one of them; a reader wants to find
   * every article, so all pages go into this one: its stemmer takes the endings off the words of all of them, and off those of a query.
   */
  language: string;
  /** Of more pages, several share a file. */
  mostFragments?: number;
  onPage?: () => void;
  signal?: AbortSignal;
}

export interface IndexReport {
  pages: number;
  /** Words that can be found, over all pages. */
  words: number;
}

/** What the client loads; the rest that Pagefind writes is other interfaces. */
const kept = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|facets\.json|wasm\..+\.pagefind|.+\.pf_meta)$/;

/** Pages handed over at once, so that Pagefind never waits for the next. It takes them in order. */
const underWay = 16;

/**
 * Indexes pages into a folder that `createSearch` can search. Throws when the folder is not empty, when Pagefind
 * reports an error or ends early, or when a page was not indexed, and the signal's reason; the folder is then of no use.
 */
export async function buildIndex(options: IndexOptions): Promise<IndexReport> {
  const { pages, outDir, language, mostFragments, onPage, signal } = options;
  await makeEmptyFolder(outDir);
  const indexer = await openIndexer(language, mostFragments);
  const urls: string[] = [];
  const stop = (): void => indexer.close();
  signal?.addEventListener('abort', stop);
  try {
    const adding: Promise<void>[] = [];
    for await (const { url, html } of pages) {
      signal?.throwIfAborted();
      urls.push(url);
      const added = indexer.add(url, html).then(onPage);
      // Heard of below, when its turn comes.
      added.catch(() => {});
      adding.push(added);
      if (adding.length === underWay) await adding.shift();
    }
    await Promise.all(adding);
    await indexer.write(outDir);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    indexer.close();
  }
  const fragments = await readFragments(outDir);
  await writeFile(join(outDir, 'facets.json'), JSON.stringify(buildFacetTable(urls, fragments)));
  await removeUnused(outDir);
  return { pages: urls.length, words: fragments.reduce((sum, { word_count: words }) => sum + words, 0) };
}

async function makeEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // A killed run leaves broken chunks under the names that whole ones have, and no later run would replace them.
  if ((await readdir(folder)).length > 0)
    throw new Error(`${folder} is not empty; the search index needs a folder of its own`);
}

async function removeUnused(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && !kept.test(entry.name)) await rm(join(folder, entry.name));
  }
}
