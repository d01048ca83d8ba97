import type { Article } from '../../schema/article.ts';
import { type NameEntry, NameType } from '../../schema/name.ts';
import { type Line, numberLines } from './numbering.ts';

/** A name of an article with the lines that have it. */
export interface NamedHere extends Pick<NameEntry, 'name' | 'slug'> {
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
  const byType = Map.groupBy(article.names, ({ type }) => type);
  return NameType.options.flatMap((type) => {
    const entries = Map.groupBy(byType.get(type) ?? [], ({ slug, name }) => slug ?? name);
    const names = [...entries.values()].map((same) => joinEntries(same, lines));
    return names.length === 0 ? [] : [{ type, names: names.sort((a, b) => b.mentions - a.mentions) }];
  });
}

/** Entries of one name, under the one with the most mentions. */
function joinEntries(entries: readonly NameEntry[], lines: readonly Line[]): NamedHere {
  const { name, slug } = entries.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]!;
  const places = entries.flatMap(({ mentions }) => mentions.map(([line]) => line)).sort((a, b) => a - b);
  return {
    name,
    ...(slug !== undefined && { slug }),
    mentions: places.length,
    lines: [...new Set(places)].map((line) => lines[line]!),
  };
}
