import type { Dating } from './dating.ts';
import type { Groups } from './groups.ts';
import { type Senses, tellTheSame } from './senses.ts';
import { timeKey } from './time.ts';

/** A dating, what it is about, and the story of its article. */
export interface Told {
  dating: Dating;
  senses: Senses;
  story: string;
}

/** A stem that more clauses of one day share tells none of them from the others; so many pairs at most come of one clause and stem. */
const mostHolders = 40;

/** Joins clauses of one story that tell the same time, share names and are worded alike. Candidates share a stem that few clauses of that time have. */
export function joinAlike(told: readonly Told[], groups: Groups): void {
  const byTime = Map.groupBy(told.keys(), (index) => `${told[index]!.story} ${timeKey(told[index]!.dating.time)}`);
  for (const indices of byTime.values()) if (indices.length > 1) joinWithin(told, indices, groups);
}

function joinWithin(told: readonly Told[], indices: readonly number[], groups: Groups): void {
  const distinct = joinCopies(told, indices, groups);
  const holders = new Map<string, number[]>();
  for (const index of distinct) {
    for (const stem of told[index]!.senses.stems.keys()) {
      const earlier = holders.get(stem);
      if (earlier) earlier.push(index);
      else holders.set(stem, [index]);
    }
  }
  const compared = new Set<string>();
  for (const own of holders.values()) {
    if (own.length > mostHolders) continue;
    for (const [place, a] of own.entries()) {
      for (const b of own.slice(place + 1)) {
        const pair = `${a} ${b}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        if (tellTheSame(told[a]!.senses, told[b]!.senses)) groups.join(a, b);
      }
    }
  }
}

/** Joins clauses of the same words, and keeps the first of each. */
function joinCopies(told: readonly Told[], indices: readonly number[], groups: Groups): number[] {
  const copies = Map.groupBy(indices, (index) => told[index]!.dating.words.toLowerCase());
  return [...copies.values()].map((own) => {
    for (const index of own) groups.join(own[0]!, index);
    return own[0]!;
  });
}
