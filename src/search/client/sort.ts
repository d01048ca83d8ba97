import type { FacetTable } from '../facet-table.ts';

/** Orders of results; the first is the one when none is asked for. */
export const sortNames = ['relevance', 'newest', 'oldest', 'longest', 'shortest'] as const;
export type SortName = (typeof sortNames)[number];

type Key = (table: FacetTable, row: number) => number;

/** Unknown dates come last either way. */
const keys: Record<Exclude<SortName, 'relevance'>, Key> = {
  newest: (table, row) => -(instant(table, row) ?? -Infinity),
  oldest: (table, row) => instant(table, row) ?? Infinity,
  longest: (table, row) => -(table.words[row] ?? 0),
  shortest: (table, row) => table.words[row] ?? 0,
};

/** Rows come in by relevance, and stay so where the key is equal. */
export function sortRows(rows: readonly number[], sort: SortName, table: FacetTable): number[] {
  if (sort === 'relevance') return [...rows];
  const key = keys[sort];
  const keyed = rows.map((row) => ({ row, value: key(table, row) }));
  return keyed.toSorted((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value))).map(({ row }) => row);
}

function instant({ dates }: FacetTable, row: number): number | undefined {
  const date = dates[row];
  return date ? Date.parse(date) : undefined;
}
