import { countWords, endsSentence, isOpenEnded, isTitleCase } from './shape.ts';

export interface Candidate {
  /** The first line of the text that is no byline and no date. */
  text: string;
  /** The lines after it, bylines and dates left out; the first few are enough. */
  following: readonly string[];
  /** Whether a blank line, a byline or a date stands after it. */
  isApart: boolean;
}

/** In characters. Of 6,700 titles of news texts one in a hundred is longer; standfirsts are. */
const longest = 110;

/**
 * Whether the first line of a text is its title. A line that ends as a sentence is one only in title case, so that the first sentence
 * of running text never is. A line without a full stop is one when it stands apart from a text of sentences, or is shorter than the
 * sentence it stands before.
 */
export function isTitle({ text, following, isApart }: Candidate): boolean {
  const next = following[0];
  if (next === undefined || text.length > longest || isOpenEnded(text) || !/^[\p{L}\p{N}"'“‘«$£€#¿¡]/u.test(text))
    return false;
  if (endsSentence(text)) return countWords(text) >= 3 && isTitleCase(text) && next.length > text.length;
  return isApart ? following.some((line) => endsSentence(line)) : endsSentence(next) && next.length > text.length;
}
