import { isEasyWord, isFamiliarWord } from './easy-words.ts';
import { memoise } from './memo.ts';
import { countSyllables } from './syllables.ts';

/** What the readability formulas need to know of a word. */
export interface WordFacts {
  lower: string;
  /** Letters and digits. */
  characters: number;
  syllables: number;
  /** Whether Gunning counts it as hard when it is no name: see `isFoggy`. */
  isFoggy: boolean;
  isEasy: boolean;
  isFamiliar: boolean;
  isCapitalised: boolean;
}

const letterOrDigit = /[\p{L}\p{N}]/gu;
const capital = /^\p{Lu}/u;

/** The facts of a word as printed, without punctuation around it; remembered. */
export const wordFacts = memoise((word: string): WordFacts => {
  const lower = word.toLowerCase();
  return {
    lower,
    characters: word.match(letterOrDigit)?.length ?? 0,
    syllables: countSyllables(word),
    isFoggy: lower.split('-').some(isFoggy),
    isEasy: isEasyWord(lower),
    isFamiliar: isFamiliarWord(lower),
    isCapitalised: capital.test(word),
  };
});

/**
 * Three syllables or more, not counting one that -es, -ed or -ing adds; in hyphened compounds each part for itself.
 * Gunning 1952, "The technique of clear writing".
 */
function isFoggy(part: string): boolean {
  const addsSyllable = /(?:[td]ed|ing|(?:[sxzcg]|ch|sh)es)$/.test(part);
  return countSyllables(part) - (addsSyllable ? 1 : 0) >= 3;
}
