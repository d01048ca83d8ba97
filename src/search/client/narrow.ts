import type { FacetColumn, FacetTable } from '../facet-table.ts';

/** Values asked for, by name of the filter; a page must have one of each filter's. */
export type Filters = ReadonlyMap<string, ReadonlySet<string>>;

/** A filter with its values. */
export interface Facet {
  name: string;
  values: readonly FacetValue[];
}

export interface FacetValue {
  value: string;
  /** How many results would show with this value alone and the other filters as they are. */
  count: number;
  chosen: boolean;
}

/** Row of each page in the table. */
export type Rows = ReadonlyMap<string, number>;

export function rowsOf({ pages }: FacetTable): Rows {
  return new Map(pages.map((id, row) => [id, row]));
}

/** The rows that pass every filter but the one named `except`. A filter the table does not know lets no row pass. */
export function narrow(rows: readonly number[], filters: Filters, table: FacetTable, except?: string): number[] {
  const tests = [...filters]
    .filter(([name, wanted]) => name !== except && wanted.size > 0)
    .map(([name, wanted]) => testFor(wanted, table.filters[name]));
  return rows.filter((row) => tests.every((test) => test(row)));
}

function testFor(wanted: ReadonlySet<string>, column: FacetColumn | undefined): (row: number) => boolean {
  const indices = new Set([...wanted].map((value) => column?.values.indexOf(value)));
  return (row) => column?.of[row]?.some((index) => indices.has(index)) ?? false;
}

/** All filters with counts for these results. A value that is asked for but that no page has is listed too, so that it can be taken back. */
export function countFacets(rows: readonly number[], filters: Filters, table: FacetTable): Facet[] {
  return Object.entries(table.filters).map(([name, { values, of }]) => {
    const chosen = filters.get(name) ?? new Set<string>();
    const counts = values.map(() => 0);
    for (const row of narrow(rows, filters, table, name)) {
      for (const index of of[row] ?? []) counts[index] = (counts[index] ?? 0) + 1;
    }
    const known = values.map((value, index) => ({ value, count: counts[index] ?? 0, chosen: chosen.has(value) }));
    const unknown = [...chosen].filter((value) => !values.includes(value));
    return { name, values: [...known, ...unknown.map((value) => ({ value, count: 0, chosen: true }))] };
  });
}
