import { join } from 'node:path';
import type { Article } from '../../src/schema/article.ts';
import judged from './judged-pairs.json' with { type: 'json' };
import { readArticle, readRows } from './read.ts';

/** Lines of two articles, and whether they say the same, in whole or part. */
export interface JudgedPair {
  articles: readonly [a: Article, b: Article];
  lines: readonly [a: number, b: number];
  isSame: boolean;
}

/**
 * Pairs of ECB+ that a reader judged for this project; they were drawn at random from those that were nearest to even odds. The texts come
 * from `stories.jsonl`, without the web addresses in front: `null` where it is absent.
 */
export function readJudgedPairs(folder: string): JudgedPair[] | null {
  const rows = readRows(join(folder, 'stories.jsonl')) as { id: string; text: string }[] | null;
  if (rows === null) return null;
  const texts = new Map(rows.map(({ id, text }) => [id, text.replaceAll(/^https? ?:.*\n/gm, '')]));
  const read = (id: string): Article => ({ ...readArticle(`${texts.get(id)!}\n`), id });
  return (judged as [string, number, string, number, boolean][]).map(([a, i, b, j, isSame]) => ({
    articles: [read(a), read(b)],
    lines: [i, j],
    isSame,
  }));
}
