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

/** The names of an article by type; a type without names is left out. */
export function namedHere(article: Pick<Article, 'blocks' | 'names'>): NamesOfType[] {
  const lines = numberLines(article);
  const byType = Map.groupBy(article.names, ({ type }) => type);
  return NameType.options.flatMap((type) => {
    const names = (byType.get(type) ?? []).map(({ name, slug, mentions }) => ({
      name,
      ...(slug !== undefined && { slug }),
      mentions: mentions.length,
      lines: [...new Set(mentions.map(([line]) => line))].map((line) => lines[line]!),
    }));
    return names.length === 0 ? [] : [{ type, names: names.sort((a, b) => b.mentions - a.mentions) }];
  });
}
