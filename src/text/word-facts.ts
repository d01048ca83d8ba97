import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { syllable } from 'syllable';
import { memoise } from './memo.ts';

/** What the formulas need to know of a word. */
export interface WordFacts {
  /** Letters and digits. */
  characters: number;
  syllables: number;
  lower: string;
  easy: boolean;
  familiar: boolean;
  capital: boolean;
}

const easyWords = new Set(daleChall);
const familiarWords = new Set(spache);

export const wordFacts = memoise((word: string): WordFacts => {
  const lower = word.toLowerCase();
  return {
    characters: word.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    syllables: Math.max(1, syllable(word)),
    lower,
    easy: easyWords.has(lower) || /^\d/.test(lower),
    familiar: familiarWords.has(lower) || /^\d/.test(lower),
    capital: /^\p{Lu}/u.test(word),
  };
});
