import type { PlainArticle } from '../../schema/article.ts';
import type { DossierFile } from '../../schema/dossier-file.ts';
import type { NameEntry } from '../../schema/name.ts';
import { nameWords } from '../../text/names/variants.ts';

/** Groups of names that are not one, each by its words. */
export type SplitGroups = readonly ReadonlySet<string>[];

export const keyOf = (name: string): string => nameWords(name).join(' ');

export function readSplit(names: DossierFile['names']): SplitGroups {
  return (names?.split ?? []).map((group) => new Set(group.map(keyOf)));
}

/** The article with each of its names cut in two where it holds forms that a person says are not one; the names in the order of their first mentions. */
export function splitNames(article: PlainArticle, split: SplitGroups): PlainArticle {
  if (split.length === 0) return article;
  const lines = article.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const names = article.names.flatMap((entry) => splitEntry(entry, lines, split));
  return { ...article, names: names.sort((a, b) => inOrder(a.mentions[0]!, b.mentions[0]!)) };
}

function inOrder(a: NameEntry['mentions'][number], b: NameEntry['mentions'][number]): number {
  return a[0] - b[0] || a[1] - b[1];
}

function splitEntry(entry: NameEntry, lines: readonly string[], split: SplitGroups): NameEntry[] {
  const ownerOf = ([line, start, end]: NameEntry['mentions'][number]): string => {
    const text = lines[line]!.slice(start, end);
    return areSplit(text, entry.name, split) ? text : entry.name;
  };
  const owned = Map.groupBy(entry.mentions, ownerOf);
  if (owned.size === 1 && owned.has(entry.name)) return [entry];
  const { tone: _, ...rest } = entry;
  return [...owned].map(([name, mentions]) => ({
    ...rest,
    role: name === entry.name ? rest.role : null,
    name,
    mentions,
  }));
}

export function areSplit(a: string, b: string, split: SplitGroups): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one !== other && split.some((group) => group.has(one) && group.has(other));
}
