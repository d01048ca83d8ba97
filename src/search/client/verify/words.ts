import { foldWord } from '../fold-word.ts';

/** A word of a text as quotations are compared by it. */
export interface Word {
  /** Lower case, letters and digits alone, without diacritics: case, marks and accents are no difference in wording. */
  key: string;
  /** UTF-16 units of the text. */
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order: `don’t` and `U.S` are one each, `cease-fire` is two. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    key: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}
