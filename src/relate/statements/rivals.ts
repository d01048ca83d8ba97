import type { Pairing } from './compare.ts';
import { mostLead } from './weights.ts';
import type { Run } from './windows.ts';

/**
 * How far each pairing is ahead of its best rival, at most `mostLead` either way: a rival pairs the same words of one article with another
 * line of the other. What two articles both say, they mostly say once.
 */
export function leadsOf(pairings: readonly Pairing[], scores: readonly number[]): number[] {
  const indexes = [...pairings.keys()];
  const sides = ([0, 1] as const).map((side) => ({
    side,
    byLine: Map.groupBy(indexes, (at) => pairings[at]!.lines[side]),
  }));
  return pairings.map(({ lines, windows }, index) => {
    let best = -Infinity;
    for (const { side, byLine } of sides) {
      for (const at of byLine.get(lines[side])!) {
        if (at !== index && overlap(pairings[at]!.windows[side], windows[side]) > 0) best = Math.max(best, scores[at]!);
      }
    }
    return Math.max(-mostLead, Math.min(mostLead, scores[index]! - best));
  });
}

/** The clauses that two windows of a line have in common, as a share of all theirs, 0 to 1. */
export function overlap(a: Run, b: Run): number {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  return Math.max(0, common) / (Math.max(a.to, b.to) - Math.min(a.from, b.from) + 1);
}
