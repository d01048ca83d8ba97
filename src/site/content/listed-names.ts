import type { NameEntry } from '../../schema/name.ts';
import type { NameCount } from './name-index.ts';

/** The names that a search can be narrowed to, by slug. The others are found by their words. */
export type ListedNames = ReadonlyMap<string, ListedName>;
export type ListedName = Pick<NameCount, 'name' | 'type'>;

/** So many of one type; a longer list is no help. */
const mostListed = 30;

/** Of the `names` of one type those to list: all where they are few, else the most carried that at least two articles have. */
export function chooseListed(names: number, mostCarried: readonly NameCount[]): NameCount[] {
  const first = mostCarried.slice(0, mostListed);
  return names > mostListed ? first.filter(({ articles }) => articles > 1) : first;
}

/** The listed ones among the names of an article, each once, in the order of the text. */
export function listedAmong(names: readonly Pick<NameEntry, 'slug'>[], listed: ListedNames): ListedName[] {
  return [...new Set(names.flatMap(({ slug = '' }) => listed.get(slug) ?? []))];
}
