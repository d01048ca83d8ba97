import { type FindingKind, findingKinds } from '../finding.ts';
import type { Filters } from './narrow.ts';
import { type SortName, sortNames } from './sort.ts';

/** A search as its address says it. */
export interface SearchState {
  query: string;
  /** What is looked for; `null` is everything. */
  kind: ResultKind | null;
  filters: Filters;
  sort: SortName;
  /** Keys of the address that are not ours, as they stand. */
  others: readonly (readonly [string, string])[];
}

/** What a search can be narrowed to. */
export const resultKinds = ['article', ...findingKinds] as const;
export type ResultKind = 'article' | FindingKind;

/** The filters in the order in which they stand in the address and on the page. */
export const filterNames = [
  'level',
  'tone',
  'language',
  'outlet',
  'year',
  'person',
  'place',
  'organisation',
  'speaker',
] as const;
export type FilterName = (typeof filterNames)[number];

const ours = new Set<string>(['q', 'kind', 'sort', ...filterNames]);

/** Reads what follows `#` (or `?`), with or without it. What cannot be understood is left out. */
export function parseState(address: string): SearchState {
  const parameters = new URLSearchParams(address.replace(/^[#?]/, ''));
  const sort = sortNames.find((name) => name === parameters.get('sort')) ?? sortNames[0];
  const filters = filterNames.map((name) => [name, new Set(parameters.getAll(name).filter(Boolean))] as const);
  return {
    query: parameters.get('q') ?? '',
    kind: resultKinds.find((name) => name === parameters.get('kind')) ?? null,
    filters: new Map(filters.filter(([, values]) => values.size > 0)),
    sort,
    others: [...parameters].filter(([key]) => !ours.has(key)),
  };
}

/**
 * Writes a state, without `#`: the same search always gives the same text. Empty when there is nothing to say.
 *
 * @example
 * formatState(parseState('#year=2025&q=peace+talks&tone=negative&tone=neutral'))
 * // 'q=peace+talks&tone=negative&tone=neutral&year=2025'
 */
export function formatState({ query, kind, filters, sort, others }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.append('q', query);
  if (kind !== null) parameters.append('kind', kind);
  for (const name of filterNames) {
    for (const value of [...(filters.get(name) ?? [])].sort()) parameters.append(name, value);
  }
  if (sort !== sortNames[0]) parameters.append('sort', sort);
  for (const [key, value] of others) parameters.append(key, value);
  return parameters.toString();
}
