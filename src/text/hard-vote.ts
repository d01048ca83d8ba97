import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChall } from 'dale-chall';
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { spache } from 'spache';
import { spacheFormula } from 'spache-formula';
import { syllable } from 'syllable';
import { memoise } from './memo.ts';

/** A sentence with fewer words is not judged. */
const fewestWords = 5;
/** How many of the seven formulas must find a sentence hard to mark it. */
export const votesToMark = 4;
/** A formula finds hard what asks for a reader older than this. */
const age = 16;

const easyWords: ReadonlySet<string> = new Set(daleChall);
const familiarWords: ReadonlySet<string> = new Set(spache);

/** What the vote needs to know of a word. */
interface Ballot {
  letters: number;
  syllables: number;
  /** Three syllables and more. */
  isLong: boolean;
  beginsLower: boolean;
  /** On Dale and Chall's list. */
  isEasy: boolean;
  /** On Spache's list. */
  isFamiliar: boolean;
  /** 0 to 255; the same for the same word. */
  hash: number;
}

const ballot = memoise((word: string): Ballot => {
  const lower = word.toLowerCase();
  const syllables = syllable(word);
  return {
    letters: word.length,
    syllables,
    isLong: syllables >= 3,
    beginsLower: word.charCodeAt(0) === lower.charCodeAt(0),
    isEasy: easyWords.has(lower),
    isFamiliar: familiarWords.has(lower),
    hash: hash8(lower),
  };
});

/**
 * The fewest and the most formulas that retext-readability 8 with its default options can count as finding a sentence hard.
 * It counts each word of a list once. Which words repeat is not looked up here: there are at most as many different ones as
 * words, and at least as many as hashes.
 */
export function boundVotes(words: readonly string[]): [fewest: number, most: number] {
  if (words.length < fewestWords) return [0, 0];
  const counts = {
    sentence: 1,
    word: words.length,
    letter: 0,
    syllable: 0,
    polysillabicWord: 0,
    complexPolysillabicWord: 0,
  };
  const easy = new Listed();
  const familiar = new Listed();
  for (const word of words) {
    const { letters, syllables, isLong, beginsLower, isEasy, isFamiliar, hash } = ballot(word);
    counts.letter += letters;
    counts.syllable += syllables;
    if (isLong) counts.polysillabicWord++;
    if (isLong && beginsLower) counts.complexPolysillabicWord++;
    if (isEasy) easy.add(hash);
    if (isFamiliar) familiar.add(hash);
  }
  const certain = countTrue([
    isHardGrade(automatedReadability({ ...counts, character: counts.letter })),
    isHardGrade(colemanLiau(counts)),
    20 - Math.floor(flesch(counts) / 10) > age,
    isHardGrade(gunningFog(counts)),
    Math.ceil(Math.sqrt(smogFormula(counts)) + 2.5) > age,
  ]);
  const { word } = counts;
  return [
    certain + countListVotes(word, word - easy.most, word - familiar.most),
    certain + countListVotes(word, word - easy.fewest, word - familiar.fewest),
  ];
}

function countListVotes(word: number, difficultWord: number, unfamiliarWord: number): number {
  const [, grade] = daleChallGradeLevel(daleChallFormula({ sentence: 1, word, difficultWord }));
  return countTrue([isHardGrade(grade), isHardGrade(spacheFormula({ sentence: 1, word, unfamiliarWord }))]);
}

/** Words of a list that occur in a sentence: bounds of how many different ones. */
class Listed {
  most = 0;
  fewest = 0;
  readonly #seen = new Uint32Array(8);

  add(hash: number): void {
    this.most++;
    const bit = 1 << (hash & 31);
    const group = this.#seen[hash >>> 5] ?? 0;
    if ((group & bit) !== 0) return;
    this.fewest++;
    this.#seen[hash >>> 5] = group | bit;
  }
}

function isHardGrade(grade: number): boolean {
  return Math.round(grade + 5) > age;
}

function countTrue(values: readonly boolean[]): number {
  return values.filter(Boolean).length;
}

/** FNV-1a, folded to 8 bits. */
function hash8(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 8) ^ (value >>> 16) ^ (value >>> 24)) & 255;
}
