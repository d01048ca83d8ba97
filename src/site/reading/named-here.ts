import type { Article } from '../../schema/article.ts';
import { type NameEntry, NameType } from '../../schema/name.ts';
import { type Line, numberLines } from './numbering.ts';

/** A name of an article with the lines that have it. */
export interface NamedHere extends Pick<NameEntry, 'name' | 'type' | 'slug'> {
  mentions: number;
  /** Each once, in the order of the text. */
  lines: Line[];
}

/** The names of one type, the most mentioned first. */
export interface NamesOfType {
  type: NameType;
  names: NamedHere[];
}

/** The names of an article by type; a type without names is left out. Entries that the dossier takes for one name are one. */
export function namedHere(article: Pick<Article, 'blocks' | 'names'>): NamesOfType[] {
  const lines = numberLines(article);
  const entries = Map.groupBy(article.names, ({ slug, name, type }) => slug ?? `${type} ${name}`);
  const joined = [...entries.values()].map((same) => joinEntries(same, lines));
  const byType = Map.groupBy(joined, ({ type }) => type);
  return NameType.options.flatMap((type) => {
    const names = byType.get(type) ?? [];
    return names.length === 0 ? [] : [{ type, names: names.sort((a, b) => b.mentions - a.mentions) }];
  });
}

/** Entries of one name, under the one with the most mentions. */
function joinEntries(entries: readonly NameEntry[], lines: readonly Line[]): NamedHere {
  const { name, type, slug } = entries.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]!;
  const places = entries.flatMap(({ mentions }) => mentions.map(([line]) => line)).sort((a, b) => a - b);
  return {
    name,
    type,
    ...(slug !== undefined && { slug }),
    mentions: places.length,
    lines: [...new Set(places)].map((line) => lines[line]!),
  };
}
