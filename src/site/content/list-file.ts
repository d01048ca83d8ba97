import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { contentLists, type ListName } from '../../schema/content-lists.ts';
import { contentFolder } from './folder.ts';
import { entryLines, readEntry } from './read-json.ts';

type EntryOf<Name extends ListName> = z.output<(typeof contentLists)[Name]>;

/** A list of `content/` whose entries are read when they are asked for. */
export interface ListFile<Entry> {
  length: number;
  at: (index: number) => Entry;
  /** The entries that are about an article, in the order of the file. */
  of: (article: string) => readonly number[];
}

/** Ids of the articles that an entry is about; an article may be there twice. */
const articlesIn: { [Name in ListName]: (entry: EntryOf<Name>) => readonly string[] } = {
  quotations: ({ article }) => [article],
  stories: ({ articles }) => articles,
  statements: ({ members }) => members.map(({ article }) => article),
  singles: ({ story }) => [story],
  cast: ({ story }) => [story],
  conflicts: ({ values }) => values.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  timeline: ({ story }) => [story],
  'quotation-variants': ({ wordings }) => wordings.flatMap(({ members }) => members.map(({ article }) => article)),
  duplicates: ({ representative, copies }) => [representative, ...copies.map(({ article }) => article)],
  'shared-passages': ({ articles }) => articles,
  descent: ({ articles }) => articles,
  pairs: ({ articles }) => articles,
};

const kept = new Map<ListName, Promise<ListFile<unknown>>>();

/** Read once in a build; anew for each page under `astro dev`. Only the text of the file is kept in memory, and which lines an article is on. */
export function loadList<Name extends ListName>(name: Name): Promise<ListFile<EntryOf<Name>>> {
  if (!import.meta.env.PROD) return load(name);
  const list = kept.get(name) ?? load(name);
  kept.set(name, list);
  return list as Promise<ListFile<EntryOf<Name>>>;
}

async function load<Name extends ListName>(name: Name): Promise<ListFile<EntryOf<Name>>> {
  const file = resolve(contentFolder, `${name}.json`);
  const lines = entryLines(await readFile(file, 'utf8'), file);
  const schema = contentLists[name] as unknown as z.ZodType<EntryOf<Name>>;
  const at = (index: number): EntryOf<Name> => readEntry(schema, lines[index]!, file);
  const byArticle = new Map<string, number[]>();
  lines.forEach((_, index) => {
    for (const article of new Set(articlesIn[name](at(index)))) {
      const own = byArticle.get(article);
      if (own) own.push(index);
      else byArticle.set(article, [index]);
    }
  });
  return { length: lines.length, at, of: (article) => byArticle.get(article) ?? [] };
}

/** The entries of a list that are about one of these articles, in the order of the file. */
export function indicesOf(articles: readonly string[], of: (article: string) => readonly number[]): number[] {
  return [...new Set(articles.flatMap((article) => of(article)))].sort((a, b) => a - b);
}
