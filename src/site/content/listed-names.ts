import { type NameEntry, NameType } from '../../schema/name.ts';
import type { NameCount, NameIndex } from './name-index.ts';

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

/** The types that have names which are not listed. */
export function typesWithMore({ types, listed }: Pick<NameIndex, 'types' | 'listed'>): NameType[] {
  const byType = Map.groupBy(listed.values(), ({ type }) => type);
  return NameType.options.filter((type) => types[type].names > (byType.get(type)?.length ?? 0));
}

/** The listed ones among the names of an article, each once, in the order of the text. */
export function listedAmong(names: readonly Pick<NameEntry, 'slug'>[], listed: ListedNames): ListedName[] {
  return [...new Set(names.flatMap(({ slug = '' }) => listed.get(slug) ?? []))];
}
