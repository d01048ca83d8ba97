import type { PlainArticle } from '../../schema/article.ts';
import type { NameEntry } from '../../schema/name.ts';

/** What joining names needs of an article. */
export interface NamedArticle {
  id: string;
  names: readonly NameEntry[];
  /** Every line, as the spans of `names` count them. */
  lines: readonly string[];
  /** Which story it belongs to: what is only likely is joined within a story. Articles without one are of one story. */
  story?: string;
}

export function toNamedArticle(
  { id, names, blocks }: Pick<PlainArticle, 'id' | 'names' | 'blocks'>,
  story?: string,
): NamedArticle {
  const lines = blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return story === undefined ? { id, names, lines } : { id, names, lines, story };
}
