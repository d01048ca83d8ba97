import type { PlainArticle } from '../../schema/article.ts';
import type { LineSpan } from '../../schema/line-span.ts';
import { memoise } from '../../text/memo.ts';
import { hashGrams, hashWord } from './grams.ts';

/** What is needed of an article to find what it shares with others. */
export type WordedArticle = Pick<PlainArticle, 'id' | 'blocks' | 'quotations' | 'published'>;

/** A word of a line: lower case, without marks, with straight apostrophes. */
export interface LineWord {
  text: string;
  /** Of `text`: 32 bits, unsigned. */
  hash: number;
  start: number;
  end: number;
  isQuoted: boolean;
}

/** An article as lines of words, counted as the article counts its lines. */
export interface Wording {
  id: string;
  lines: readonly (readonly LineWord[])[];
  /** For each line the hash of every three words in a row. */
  grams: readonly Uint32Array[];
  words: number;
  /** The day, where known. */
  published: string | null;
}

/** Words in a row that two lines must share to be compared. */
const gramWords = 3;

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
    grams: worded.map((line) => hashGrams(line, gramWords)),
    words: worded.reduce((sum, own) => sum + own.length, 0),
    published: published?.value ?? null,
  };
}

const readWord = memoise((printed: string): Pick<LineWord, 'text' | 'hash'> => {
  const text = printed
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[.,](?!\d)/g, '');
  return { text, hash: hashWord(text) };
});

function readLine(text: string, quoted: readonly LineSpan[]): LineWord[] {
  return Array.from(text.matchAll(word), ({ 0: printed, index: start }) => {
    const end = start + printed.length;
    const isQuoted = quoted.some(([, from, to]) => from <= start && end <= to);
    return { ...readWord(printed), start, end, isQuoted };
  });
}
