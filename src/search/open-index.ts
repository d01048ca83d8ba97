import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { FacetTable } from './facet-table.ts';
import { createSearch, type Search } from './client/search.ts';
import type { Pagefind } from './client/pagefind.ts';

interface PagefindModule {
  createInstance: (this: void, options: { basePath: string; baseUrl: string }) => Pagefind;
}

/** Opens an index that `buildIndex` wrote, in Node: the same Pagefind and the same client that a page runs. */
export async function openIndex(indexDir: string): Promise<Search> {
  fetchFilesToo();
  const base = pathToFileURL(`${indexDir}/`).href;
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as PagefindModule;
  const table = JSON.parse(await readFile(new URL('facets.json', base), 'utf8')) as FacetTable;
  return createSearch(createInstance({ basePath: base, baseUrl: '/' }), table);
}

const plainFetch = globalThis.fetch;

/** Pagefind fetches its files; Node's `fetch` knows no `file:` addresses. */
function fetchFilesToo(): void {
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return plainFetch(input, init);
    return new Response(new Uint8Array(await readFile(new URL(address.replace(/\?.*$/, '')))));
  };
}
