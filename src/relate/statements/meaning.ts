import { memoise } from '../../text/memo.ts';
import { likeness, vectorOf } from '../../text/word-likeness.ts';
import { rarityOf } from '../../text/word-rarity.ts';
import type { PlacedTerm } from './digest.ts';

/** Words rarer than this, and those commoner than that, in bits, tell no more and no less. */
const [rarest, commonest] = [14, 6];

interface Word {
  key: string;
  vector: Int8Array | null;
  weight: number;
}

const wordOf = memoise((key: string): Word => {
  const weight = Math.max(commonest, Math.min(rarest, rarityOf(key))) - commonest + 1;
  return { key, vector: vectorOf(key), weight };
});

/**
 * How near the words of two passages are in meaning, 0 to 1: for each word of one the likeness to the nearest of the other, averaged by rarity;
 * of both directions the lower, so that what says more is no nearer. After Mihalcea, Corley & Strapparava 2006, "Corpus-based and
 * knowledge-based measures of text semantic similarity".
 */
export function meaningShared(a: readonly PlacedTerm[], b: readonly PlacedTerm[]): number {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  return Math.min(nearness(ours, theirs), nearness(theirs, ours));
}

function wordsOf(terms: readonly PlacedTerm[]): Word[] {
  const keys = new Set(terms.filter(({ kind }) => kind === 'word').map(({ key }) => key));
  return [...keys].map(wordOf);
}

function nearness(words: readonly Word[], others: readonly Word[]): number {
  const weights = words.reduce((sum, { weight }) => sum + weight, 0);
  const near = words.reduce((sum, word) => sum + word.weight * nearest(word, others), 0);
  return weights === 0 ? 0 : near / weights;
}

function nearest({ key, vector }: Word, others: readonly Word[]): number {
  let best = 0;
  for (const other of others) {
    if (other.key === key) return 1;
    if (vector !== null && other.vector !== null) best = Math.max(best, likeness(vector, other.vector));
  }
  return best;
}
