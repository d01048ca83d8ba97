import type { FacetTable } from '../facet-table.ts';
import { type Matches, Finder } from './finder.ts';
import { loadResult, type Result } from './load-result.ts';
import { countFacets, type Facet, narrow, type Rows, rowsOf } from './narrow.ts';
import type { Pagefind } from './pagefind.ts';
import { parseQuery, type Query } from './query.ts';
import { rank, type RankedPage } from './rank.ts';
import { sortRows } from './sort.ts';
import { findSpellings } from './spelling.ts';
import type { SearchState } from './state.ts';
import { rankingFor } from './word-forms.ts';

/** What a search found, before any text is loaded. */
export interface Found {
  query: Query;
  matches: Matches;
  /** The results in the order asked for. */
  pages: readonly RankedPage[];
  /** How many results there would be without filters. */
  unfiltered: number;
  facets: readonly Facet[];
}

/** A way that leads out of a search without results. */
export interface Tip {
  /** The word of the query that it is about. */
  word: string;
  kind: 'spelling' | 'word-alone';
  /** What to search for instead. */
  query: string;
  /** How many pages have it. */
  pages: number;
}

/** Searches one index. It knows nothing of a browser: Pagefind and the table are handed in. */
export class Search {
  /** How many pages are searched. */
  readonly total: number;
  readonly #pagefind: Pagefind;
  readonly #table: FacetTable;
  readonly #rows: Rows;
  readonly #finder: Finder;

  constructor(pagefind: Pagefind, table: FacetTable) {
    this.total = table.pages.length;
    this.#pagefind = pagefind;
    this.#table = table;
    this.#rows = rowsOf(table);
    this.#finder = new Finder(pagefind, this.total);
  }

  /** Without words, every page is a result. Throws the signal's reason when it is aborted, or what Pagefind throws. */
  async find({ query: text, filters, sort }: SearchState, signal?: AbortSignal): Promise<Found> {
    const query = parseQuery(text);
    const matches = await this.#finder.query(query, signal);
    const ranked = query.words.length > 0 ? rank(matches, query, this.total) : await this.#everyPage();
    signal?.throwIfAborted();
    const byRow = new Map(ranked.map((page) => [this.#rows.get(page.id) ?? -1, page]));
    const rows = [...byRow.keys()];
    const shown = sortRows(narrow(rows, filters, this.#table), sort, this.#table);
    return {
      query,
      matches,
      pages: shown.flatMap((row) => byRow.get(row) ?? []),
      unfiltered: rows.length,
      facets: countFacets(rows, filters, this.#table),
    };
  }

  /** Loads the texts of some results. Throws as `find` does. */
  async load({ pages, matches, query }: Found, start: number, end: number, signal?: AbortSignal): Promise<Result[]> {
    const results = await Promise.all(
      pages.slice(start, end).map((page) => loadResult(page, matches, query, this.total)),
    );
    signal?.throwIfAborted();
    return results;
  }

  /** Other spellings of the words that no page has, and the words that some page has, each with its number of pages. */
  async tips({ query, matches }: Found, signal?: AbortSignal): Promise<Tip[]> {
    const tips: Tip[] = [];
    for (const { word, kind, pages } of matches.words) {
      if (kind !== 'none') tips.push({ word, kind: 'word-alone', query: word, pages: pages.size });
      else
        for (const spelling of await findSpellings(this.#pagefind, word))
          tips.push(await this.#spellingTip(word, spelling));
      signal?.throwIfAborted();
    }
    return query.words.length > 1 ? tips : tips.filter(({ kind }) => kind === 'spelling');
  }

  async #spellingTip(word: string, spelling: string): Promise<Tip> {
    const { pages } = await this.#finder.word(spelling);
    return { word, kind: 'spelling', query: spelling, pages: pages.size };
  }

  /** In the order of the index. */
  async #everyPage(): Promise<RankedPage[]> {
    const { results } = await this.#pagefind.search(null);
    const pages = results.map((hit) => ({ id: hit.id, tier: 'all' as const, score: 0, missing: [], hit }));
    return pages.toSorted((a, b) => (this.#rows.get(a.id) ?? 0) - (this.#rows.get(b.id) ?? 0));
  }
}

/** Makes Pagefind ready and searches with it. Throws when the index cannot be loaded. */
export async function createSearch(pagefind: Pagefind, table: FacetTable): Promise<Search> {
  await pagefind.init();
  await pagefind.options({ ranking: rankingFor(table.meta) });
  return new Search(pagefind, table);
}
