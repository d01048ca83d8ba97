/**
 * What is known of every indexed page before its text is loaded: `pagefind/facets.json`, by columns, so that ten thousand pages stay
 * small. Row i of each column belongs to page i. Written by `buildIndex`, read by the client.
 */
export interface FacetTable {
  /** Fragment ids: how Pagefind names pages in its answers. In the order in which they were indexed. */
  pages: readonly string[];
  /** The filters of the pages by name, such as `level`. */
  filters: Readonly<Record<string, FacetColumn>>;
  /** ISO dates; `null` where not known. */
  dates: readonly (string | null)[];
  /** The articles' numbers, as `meta` has them; 0 where there is none. */
  numbers: readonly number[];
  /** Length in words. */
  words: readonly number[];
  /** Names of the pages' metadata. */
  meta: readonly string[];
}

export interface FacetColumn {
  /** Each value once, in code-unit order. */
  values: readonly string[];
  /** The indices in `values` of those that each page has, ascending. */
  of: readonly (readonly number[])[];
}
