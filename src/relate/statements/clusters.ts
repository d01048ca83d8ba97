import { overlap } from './rivals.ts';
import { type Run, spanRuns } from './windows.ts';

/** A passage: a run of clauses of a line of an article, by indexes. */
export interface Place {
  article: number;
  line: number;
  window: Run;
}

/** Two passages that may say the same, and how likely (logarithm of the odds). */
export interface Link {
  a: Place;
  b: Place;
  score: number;
}

/** The score of two lines; `null` where their articles were not compared. */
export type ScoreOf = (a: Place, b: Place) => number | null;

/** Links of at least these odds, 56 in 100, begin a statement: a wrong join misleads a reader, a missing one does not. */
export const leastScore = 0.25;
/** Two groups that a link joins are one when their passages, each with each, are alike enough on average. */
const leastMean = 0.2;
/** Passages of one line that overlap by this share of their clauses are one. */
const leastOverlap = 0.5;
/** So many passages stand for a group that is larger. */
export const mostCompared = 32;

/**
 * Groups passages that say the same, surest links first (average linkage over the links): so a third article may join two that are worded
 * differently, and a chain of weak links joins nothing. `links` in any order.
 */
export function clusterPlaces(links: readonly Link[], scoreOf: ScoreOf): Place[][] {
  const byLine = new Map<string, { place: Place; group: Place[] }[]>();
  for (const { a, b } of links.filter(({ score }) => score >= leastScore).toSorted(bySurest)) {
    const [x, y] = [entryOf(a), entryOf(b)];
    if (x.group === y.group || meanScore(x.group, y.group, scoreOf) < leastMean) continue;
    const [small, large] = x.group.length < y.group.length ? [x.group, y.group] : [y.group, x.group];
    large.push(...small);
    for (const place of small) entryOf(place).group = large;
  }
  const groups = new Set([...byLine.values()].flatMap((entries) => entries.map(({ group }) => group)));
  return [...groups].filter((group) => group.length > 1).map(onePerLine);

  function entryOf(place: Place): { place: Place; group: Place[] } {
    const key = `${place.article} ${place.line}`;
    const entries = byLine.get(key) ?? [];
    if (entries.length === 0) byLine.set(key, entries);
    const known = entries.find((entry) => overlap(entry.place.window, place.window) >= leastOverlap);
    if (known) return known;
    const entry = { place, group: [place] };
    entries.push(entry);
    return entry;
  }
}

/** One passage for each line of a group, from the first to the last of its clauses there, in order. */
function onePerLine(group: readonly Place[]): Place[] {
  const lines = Map.groupBy(group, ({ article, line }) => `${article} ${line}`);
  return [...lines.values()]
    .map((places): Place => ({ ...places[0]!, window: spanRuns(places.map(({ window }) => window)) }))
    .toSorted(byPlace);
}

function meanScore(a: readonly Place[], b: readonly Place[], scoreOf: ScoreOf): number {
  const some = b.slice(0, mostCompared);
  const scores = a
    .slice(0, mostCompared)
    .flatMap((one) => some.map((other) => scoreOf(one, other)).filter((score) => score !== null));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** By article, line, first clause, last clause. */
export function byPlace(a: Place, b: Place): number {
  return a.article - b.article || a.line - b.line || a.window.from - b.window.from || a.window.to - b.window.to;
}

const bySurest = (a: Link, b: Link): number => b.score - a.score || byPlace(a.a, b.a) || byPlace(a.b, b.b);
