import { type LineMatch, matchLines } from './match-lines.ts';
import type { Wording } from './wording.ts';

/** Two lines of two articles that share wording. */
export interface PlacedMatch extends LineMatch {
  /** Indexes of the lines. */
  lines: readonly [a: number, b: number];
}

/** An article whose lines are found by the words in them. */
export interface IndexedWording {
  wording: Wording;
  /** The lines that have each three words in a row, by hash. */
  holders: ReadonlyMap<number, readonly number[]>;
}

export function indexLines(wording: Wording): IndexedWording {
  const holders = new Map<number, number[]>();
  wording.grams.forEach((grams, i) => {
    for (const gram of grams) {
      const lines = holders.get(gram);
      if (lines) lines.push(i);
      else holders.set(gram, [i]);
    }
  });
  return { wording, holders };
}

/**
 * The lines of two articles that share wording: each line with the one that it shares most with, and with those that share most with
 * it; sorted. Symmetric.
 */
export function matchArticles(indexed: IndexedWording, b: Wording): PlacedMatch[] {
  const a = indexed.wording;
  const matches = pairLines(indexed, b).flatMap(([i, j]): PlacedMatch[] => {
    const match = matchLines(a.lines[i]!, b.lines[j]!);
    return match ? [{ ...match, lines: [i, j] }] : [];
  });
  const best = [bestBy(matches, 0), bestBy(matches, 1)] as const;
  return matches.filter((match) => best[0].get(match.lines[0]) === match || best[1].get(match.lines[1]) === match);
}

function bestBy(matches: readonly PlacedMatch[], side: 0 | 1): Map<number, PlacedMatch> {
  const best = new Map<number, PlacedMatch>();
  for (const match of matches) {
    const known = best.get(match.lines[side]);
    if (!known || match.dice > known.dice) best.set(match.lines[side], match);
  }
  return best;
}

/** The lines that have three words in a row in common. */
function pairLines({ holders }: IndexedWording, b: Wording): [number, number][] {
  const pairs: [number, number][] = [];
  b.grams.forEach((grams, j) => {
    const partners = new Set<number>();
    for (const gram of grams) for (const i of holders.get(gram) ?? []) partners.add(i);
    for (const i of partners) pairs.push([i, j]);
  });
  return pairs.sort(([i, j], [k, l]) => i - k || j - l);
}
