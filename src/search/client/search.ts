import type { FacetTable } from '../facet-table.ts';
import { type Matches, Finder } from './finder.ts';
import { loadResult, type Result } from './load-result.ts';
import { countFacets, type Facet, narrow, type Rows, rowsOf } from './narrow.ts';
import type { Pagefind } from './pagefind.ts';
import { parseQuery, type Query } from './query.ts';
import { rank, type RankedPage } from './rank.ts';
import { type SortName, sortNames, sortRows } from './sort.ts';
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
  /** Numbers of the articles that have nothing of the query. */
  without: readonly number[];
  facets: readonly Facet[];
}

/** Something else to search for. */
export interface Tip {
  /** A word of the query. */
  word: string;
  /** How pages spell what is nearly this word, or the word itself. */
  instead: string;
  /** How many pages have it. */
  pages: number;
}

/** Searches one index. It knows nothing of a browser: Pagefind and the table are handed in. */
export class Search {
  /** How many pages are searched. */
  readonly total: number;
  /** The orders that make sense here: by date only where a page has one. */
  readonly sorts: readonly SortName[];
  readonly #pagefind: Pagefind;
  readonly #table: FacetTable;
  readonly #rows: Rows;
  readonly #finder: Finder;

  constructor(pagefind: Pagefind, table: FacetTable) {
    this.total = table.pages.length;
    const hasDates = table.dates.some((date) => date !== null);
    this.sorts = sortNames.filter((name) => hasDates || (name !== 'newest' && name !== 'oldest'));
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
      without: this.#table.numbers.filter((_, row) => !byRow.has(row)).toSorted((a, b) => a - b),
      facets: countFacets(rows, filters, this.#table),
    };
  }

  /** Loads the texts of some results. Throws as `find` does. */
  async load({ pages, matches, query }: Found, start: number, end: number, signal?: AbortSignal): Promise<Result[]> {
    const { total } = this;
    const results = await Promise.all(
      pages
        .slice(start, end)
        .map((page) => loadResult({ page, language: this.#languageOf(page.id), matches, query, total })),
    );
    signal?.throwIfAborted();
    return results;
  }

  /** For the words that no page has: how pages spell what is nearly them. Throws as `find` does. */
  async spellings({ matches }: Found, signal?: AbortSignal): Promise<Tip[]> {
    const tips: Tip[] = [];
    for (const { word } of matches.words.filter(({ kind }) => kind === 'none')) {
      for (const instead of await findSpellings(this.#pagefind, word)) {
        const { pages } = await this.#finder.word(instead);
        tips.push({ word, instead, pages: pages.size });
      }
      signal?.throwIfAborted();
    }
    return tips;
  }

  #languageOf(id: string): string | null {
    const { values, of } = this.#table.filters['language'] ?? { values: [], of: [] };
    const [index = -1] = of[this.#rows.get(id) ?? -1] ?? [];
    const language = values[index];
    return language === undefined || language === 'unknown' ? null : language;
  }

  /** In the order of their numbers, or else in which they were indexed. */
  async #everyPage(): Promise<RankedPage[]> {
    const { results } = await this.#pagefind.search(null);
    const pages = results.map((hit) => ({ id: hit.id, tier: 'all' as const, score: 0, missing: [], hit }));
    const number = ({ id }: RankedPage): number => this.#table.numbers[this.#rows.get(id) ?? -1] ?? 0;
    const row = ({ id }: RankedPage): number => this.#rows.get(id) ?? -1;
    return pages.toSorted((a, b) => number(a) - number(b) || row(a) - row(b));
  }
}

/** Makes Pagefind ready and searches with it. Throws when the index cannot be loaded. */
export async function createSearch(pagefind: Pagefind, table: FacetTable): Promise<Search> {
  await pagefind.init();
  await pagefind.options({ ranking: rankingFor(table.meta) });
  return new Search(pagefind, table);
}
