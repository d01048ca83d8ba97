import { byCodeUnits } from '../text/order.ts';
import type { FacetColumn, FacetTable } from './facet-table.ts';
import type { Fragment } from './read-fragments.ts';

/** Makes the table of all pages, in the order of `urls`. Throws when one of them has no fragment. */
export function buildFacetTable(urls: readonly string[], fragments: readonly Fragment[]): FacetTable {
  const byUrl = new Map(fragments.map((fragment) => [fragment.url, fragment]));
  const rows = urls.map((url) => {
    const fragment = byUrl.get(url);
    if (fragment === undefined) throw new Error(`${url} was not indexed; has it an element with data-pagefind-body?`);
    return fragment;
  });
  const names = new Set(rows.flatMap(({ filters }) => Object.keys(filters)));
  return {
    pages: rows.map(({ id }) => id),
    filters: Object.fromEntries(
      [...names].toSorted(byCodeUnits).map((name) => [name, column(rows.map(({ filters }) => filters[name] ?? []))]),
    ),
    dates: rows.map(({ meta }) => isoDate(meta['date'])),
    numbers: rows.map(({ meta }) => Number(meta['number'] ?? 0)),
    words: rows.map(({ meta, word_count: all }) => Number(meta['words'] ?? all)),
    meta: [...new Set(rows.flatMap(({ meta }) => Object.keys(meta)))].toSorted(byCodeUnits),
  };
}

function column(cells: readonly (readonly string[])[]): FacetColumn {
  const values = [...new Set(cells.flat())].toSorted(byCodeUnits);
  const indices = new Map(values.map((value, index) => [value, index]));
  return { values, of: cells.map((cell) => ascending(cell.map((value) => indices.get(value)!))) };
}

function ascending(indices: readonly number[]): number[] {
  return [...new Set(indices)].toSorted((a, b) => a - b);
}

/** Pages write `unknown` where there is no date. */
function isoDate(text: string | undefined): string | null {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}/.test(text) ? text : null;
}
