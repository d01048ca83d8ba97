import { alignWords } from '../../text/wording/align-words.ts';
import { rarityOf } from '../../text/word-rarity.ts';
import type { Utterance } from './utterances.ts';

/** Dice's coefficient of the words in order, 0 to 1, from which two quotations are of one utterance. */
const leastAlike = 0.45;
/** Or so much of the shorter stands in the longer. */
const leastWithin = 0.8;
/** What different people are quoted with must be nearly the same. */
const leastOfOthers = 0.85;
/** What both say tells at least so much, in bits: `I think so` may be said by everybody. */
const leastBits = 18;
/** Less will do in the mouth of one person. */
const leastBitsOfOne = 11;

/** And so much of the meaningful words of the one that has fewer, 0 to 1: what is asked first, as it costs least. */
const leastMeaning = 0.3;

/** Whether two quotations are of the same utterance. Symmetric. */
export function areOneUtterance(a: Utterance, b: Utterance): boolean {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem));
  if (shared.length < leastMeaning * Math.min(a.stems.size, b.stems.size)) return false;
  const bits = shared.reduce((sum, stem) => sum + rarityOf(stem), 0);
  return bits >= (isOne(a, b) ? leastBitsOfOne : leastBits) && areAlike(a, b);
}

function areAlike(a: Utterance, b: Utterance): boolean {
  const [ours, theirs] = [a, b].map(({ words }) => words.map(({ word }) => word)) as [string[], string[]];
  const { length } = alignWords(ours, theirs);
  const alike = (2 * length) / (ours.length + theirs.length);
  const areOthers = a.speaker !== null && b.speaker !== null && !isOne(a, b);
  if (areOthers) return alike >= leastOfOthers;
  return alike >= leastAlike || length / Math.min(ours.length, theirs.length) >= leastWithin;
}

const isOne = ({ speaker: a }: Utterance, { speaker: b }: Utterance): boolean =>
  a !== null && b !== null && lastName(a) === lastName(b);

/** By its first four letters, which its spellings share: Zelensky, Zelenskiy. */
const lastName = (name: string): string => name.toLowerCase().split(/\s+/).at(-1)!.slice(0, 4);
