import { type LineMatch, matchLines } from './match-lines.ts';
import type { LineWord, Wording } from './wording.ts';

/** Two lines of two articles that share wording. */
export interface PlacedMatch extends LineMatch {
  /** Indexes of the lines. */
  lines: readonly [a: number, b: number];
}

/** Words in a row that two lines must share to be compared. */
const gramWords = 3;

/**
 * The lines of two articles that share wording: each line with the one that it shares most with, and with those that share most with
 * it; sorted. Symmetric.
 */
export function matchArticles(a: Wording, b: Wording): PlacedMatch[] {
  const matches = pairLines(a, b).flatMap(([i, j]): PlacedMatch[] => {
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
function pairLines(a: Wording, b: Wording): [number, number][] {
  const holders = new Map<string, Set<number>>();
  b.lines.forEach((line, j) => {
    for (const gram of gramsOf(line)) holders.set(gram, (holders.get(gram) ?? new Set()).add(j));
  });
  return a.lines.flatMap((line, i) => {
    const partners = new Set(gramsOf(line).flatMap((gram) => [...(holders.get(gram) ?? [])]));
    return [...partners].sort((x, y) => x - y).map((j): [number, number] => [i, j]);
  });
}

function gramsOf(line: readonly LineWord[]): string[] {
  return line.slice(gramWords - 1).map((_, i) => {
    const words = line.slice(i, i + gramWords);
    return words.map(({ text }) => text).join(' ');
  });
}
