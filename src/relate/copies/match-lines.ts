import type { SharedPassageKind } from '../../schema/copy.ts';
import type { LineWord } from './wording.ts';

/** Two lines that share wording. */
export interface LineMatch {
  kind: SharedPassageKind;
  /** Of the longest common subsequence of their words. */
  sharedWords: number;
  quotedWords: number;
  /** Twice the shared words among the words of both, 0 to 1. */
  dice: number;
  longestRun: number;
  /** Index of the first and last shared word in each. */
  extents: readonly [a: readonly [number, number], b: readonly [number, number]];
}

/** Longer lines are compared by their beginnings. */
const mostWords = 300;
const leastShare = 0.6;
/** Fewer words in common may be a turn of phrase ... */
const fewestShared = 6;
/** ... and scattered ones chance: of a contained line five must be in a row, or three where half of both lines is shared. */
const longRun = 5;
const shortRun = 3;
const leastDice = 0.5;

/**
 * Whether two lines share wording, and how: near-verbatim when three fifths of their words are the same in the same order, contained when
 * three fifths of the shorter are. `null` for lines that do not.
 */
export function matchLines(longA: readonly LineWord[], longB: readonly LineWord[]): LineMatch | null {
  const [a, b] = [longA.slice(0, mostWords), longB.slice(0, mostWords)];
  const shorter = Math.min(a.length, b.length);
  if (shorter < fewestShared || countCommon(a, b) < leastShare * shorter) return null;
  const shared = findSubsequence(a, b);
  const sharedWords = shared.length;
  if (sharedWords < fewestShared) return null;
  const dice = (2 * sharedWords) / (a.length + b.length);
  const longestRun = findLongestRun(a, b);
  const isContained =
    sharedWords >= leastShare * shorter && (longestRun >= longRun || (longestRun >= shortRun && dice >= leastDice));
  if (!isContained && dice < leastShare) return null;
  return {
    kind: dice === 1 ? 'verbatim' : dice >= leastShare ? 'near-verbatim' : 'contained',
    sharedWords,
    quotedWords: shared.filter(([i, j]) => a[i]!.isQuoted && b[j]!.isQuoted).length,
    dice,
    longestRun,
    extents: [
      [shared[0]![0], shared.at(-1)![0]],
      [shared[0]![1], shared.at(-1)![1]],
    ],
  };
}

/** How many words two lines have in common in any order: never less than in the same order. */
function countCommon(a: readonly LineWord[], b: readonly LineWord[]): number {
  const left = new Map<string, number>();
  for (const { text } of a) left.set(text, (left.get(text) ?? 0) + 1);
  let common = 0;
  for (const { text } of b) {
    const count = left.get(text) ?? 0;
    if (count > 0) common += 1;
    left.set(text, count - 1);
  }
  return common;
}

/** The longest common subsequence as pairs of indexes; of equally long ones that with the earliest words of both. */
function findSubsequence(a: readonly LineWord[], b: readonly LineWord[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i]!.text === b[j]!.text ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    const at = i * width + j;
    if (a[i]!.text === b[j]!.text) pairs.push([i++, j++]);
    else if (lengths[at + width]! >= lengths[at + 1]!) i++;
    else j++;
  }
  return pairs;
}

function findLongestRun(a: readonly LineWord[], b: readonly LineWord[]): number {
  let longest = 0;
  let before = new Uint16Array(b.length + 1);
  for (const { text } of a) {
    const runs = new Uint16Array(b.length + 1);
    b.forEach((word, j) => {
      if (word.text === text) longest = Math.max(longest, (runs[j + 1] = before[j]! + 1));
    });
    before = runs;
  }
  return longest;
}
