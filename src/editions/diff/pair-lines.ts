import type { Line } from '../../schema/sentence.ts';
import { spokenWords } from '../../text/wording/spoken-words.ts';

/** Two sentences are two wordings of one when they share at least this much of their words (Dice's coefficient over words with repeats). */
const leastAlike = 0.5;

/** In a long rewritten passage only sentences that stand about as far from its beginning are compared. */
const farthest = 20;

/** The new wording of each old sentence that has one, the most alike first; each sentence is paired once. */
export function pairLines(before: readonly Line[], after: readonly Line[]): Map<Line, Line> {
  const wordsAfter = after.map(countWords);
  const candidates = before.flatMap((old, i) => {
    const words = countWords(old);
    const first = Math.max(0, i - farthest);
    return after
      .slice(first, i + farthest + 1)
      .map((fresh, index) => {
        const j = first + index;
        return { old, fresh, distance: Math.abs(i - j), likeness: likeness(words, wordsAfter[j]!) };
      })
      .filter(({ likeness }) => likeness >= leastAlike);
  });
  const wordings = new Map<Line, Line>();
  const taken = new Set<Line>();
  for (const { old, fresh } of candidates.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance)) {
    if (wordings.has(old) || taken.has(fresh)) continue;
    wordings.set(old, fresh);
    taken.add(fresh);
  }
  return wordings;
}

interface Words {
  total: number;
  counts: Map<string, number>;
}

function countWords({ text }: Line): Words {
  const counts = new Map<string, number>();
  const words = spokenWords(text);
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { total: words.length, counts };
}

/** 0 to 1. */
function likeness(a: Words, b: Words): number {
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / Math.max(1, a.total + b.total);
}
