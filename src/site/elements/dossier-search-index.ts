import type { FacetTable } from '../../search/facet-table.ts';
import type { Pagefind } from '../../search/client/pagefind.ts';
import { createSearch, type Search } from '../../search/client/search.ts';

interface Index {
  pagefind: Pagefind;
  table: FacetTable;
}

declare global {
  /** Where pages may fetch nothing, an edition sets this, to bring the index in its own way. */
  var dossierIndex: (() => Promise<Index>) | undefined;
}

/** Loads the index in the folder at `address`, or the one that comes with an edition. Throws when a file of it cannot be had. */
export async function loadSearch(address: string): Promise<Search> {
  const { pagefind, table } = await (globalThis.dossierIndex?.() ?? loadIndex(new URL(address, document.baseURI)));
  return createSearch(pagefind, table);
}

async function loadIndex(base: URL): Promise<Index> {
  const [pagefind, table] = await Promise.all([loadPagefind(base), loadTable(base)]);
  return { pagefind, table };
}

/** Written by Pagefind when the site is built, so that the bundler has nothing to do with it. */
async function loadPagefind(base: URL): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ new URL('pagefind.js', base).href)) as Pagefind;
}

async function loadTable(base: URL): Promise<FacetTable> {
  const response = await fetch(new URL('facets.json', base));
  if (!response.ok) throw new Error(`facets.json: ${response.status} ${response.statusText}`);
  return (await response.json()) as FacetTable;
}
