import { alignWords } from '../../text/wording/align-words.ts';
import type { Utterance } from './utterances.ts';

/** Dice's coefficient of the words in order, 0 to 1, from which two quotations are of one utterance. */
const leastAlike = 0.45;
/** Or so much of the shorter stands in the longer. */
const leastWithin = 0.8;
/** A fragment of fewer meaningful words is found in much that others say: `innocent journalist`. */
const leastStems = 3;
/** What different people are quoted with, or of different stories, must be nearly the same. */
const leastOfOthers = 0.85;
/** What both say tells at least so much, in bits: `I think so` may be said by everybody. */
const leastBits = 18;
/** Less will do in the mouth of one person. */
const leastBitsOfOne = 11;

/** And so much of the meaningful words of the one that has fewer, 0 to 1: what is asked first, as it costs least. */
const leastMeaning = 0.3;

/** A quotation of one word is none of a remark with more meaningful words than this: `wacky` is said often. */
const mostAroundOne = 2;

/** Whether two quotations are of the same utterance; `rarity` tells the bits of each stem. Symmetric. */
export function areOneUtterance(a: Utterance, b: Utterance, rarity: Float64Array): boolean {
  const shared = sharedStems(a.stems, b.stems, rarity);
  if (shared.count < leastMeaning * Math.min(a.stems.length, b.stems.length)) return false;
  if (Math.min(a.words.length, b.words.length) === 1 && Math.max(a.stems.length, b.stems.length) > mostAroundOne)
    return false;
  const areFew = shared.count < leastStems && !isOne(a, b);
  return shared.bits >= (isOne(a, b) ? leastBitsOfOne : leastBits) && areAlike(a, b, areFew);
}

/** How many numbers two rising lists have in common, and the bits of these. */
function sharedStems(a: Uint32Array, b: Uint32Array, rarity: Float64Array): { count: number; bits: number } {
  let [i, j, count, bits] = [0, 0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      count += 1;
      bits += rarity[a[i]!]!;
      i += 1;
      j += 1;
    } else if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return { count, bits };
}

function areAlike(a: Utterance, b: Utterance, areFew: boolean): boolean {
  const [ours, theirs] = [a, b].map(({ words }) => words.map(({ word }) => word)) as [string[], string[]];
  const { length } = alignWords(ours, theirs);
  const alike = (2 * length) / (ours.length + theirs.length);
  const areOthers = a.speaker !== null && b.speaker !== null && !isOne(a, b);
  if (areOthers || a.story !== b.story) return alike >= leastOfOthers;
  return alike >= leastAlike || (!areFew && length / Math.min(ours.length, theirs.length) >= leastWithin);
}

const isOne = ({ speaker: a }: Utterance, { speaker: b }: Utterance): boolean =>
  a !== null && b !== null && lastName(a) === lastName(b);

/** By its first four letters, which its spellings share: Zelensky, Zelenskiy. */
const lastName = (name: string): string => name.toLowerCase().split(/\s+/).at(-1)!.slice(0, 4);
