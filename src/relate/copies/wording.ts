import type { PlainArticle } from '../../schema/article.ts';
import type { LineSpan } from '../../schema/line-span.ts';

/** What is needed of an article to find what it shares with others. */
export type WordedArticle = Pick<PlainArticle, 'id' | 'blocks' | 'quotations' | 'published'>;

/** A word of a line: lower case, without marks, with straight apostrophes. */
export interface LineWord {
  text: string;
  start: number;
  end: number;
  isQuoted: boolean;
}

/** An article as lines of words, counted as the article counts its lines. */
export interface Wording {
  id: string;
  lines: readonly (readonly LineWord[])[];
  words: number;
  /** The day, where known. */
  published: string | null;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.,'’-]*[\p{L}\p{N}\p{M}])?/gu;

export function readWording({ id, blocks, quotations, published }: WordedArticle): Wording {
  const quoted = Map.groupBy(
    quotations.flatMap(({ kind, spans }) => (kind === 'direct' || kind === 'mixed' ? spans : [])),
    ([line]) => line,
  );
  const lines = blocks.flatMap(({ kind, sentences }) => sentences.map(({ text }) => (kind === 'byline' ? '' : text)));
  const worded = lines.map((text, line) => readLine(text, quoted.get(line) ?? []));
  return {
    id,
    lines: worded,
    words: worded.reduce((sum, own) => sum + own.length, 0),
    published: published?.value ?? null,
  };
}

function readLine(text: string, quoted: readonly LineSpan[]): LineWord[] {
  return Array.from(text.matchAll(word), ({ 0: printed, index: start }) => {
    const end = start + printed.length;
    const isQuoted = quoted.some(([, from, to]) => from <= start && end <= to);
    return {
      text: printed
        .toLowerCase()
        .replaceAll('’', "'")
        .replaceAll(/[.,](?!\d)/g, ''),
      start,
      end,
      isQuoted,
    };
  });
}
