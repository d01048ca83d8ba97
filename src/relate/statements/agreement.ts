import type { Agreement } from '../../schema/statement.ts';
import type { Weigh } from './align.ts';
import { type PlacedTerm, termsWithin } from './digest.ts';
import type { Part } from './extent.ts';

/** A member that has less than this share of the wording's bits says a part of it. */
const leastCover = 0.5;

/** How much of a statement, worded by one passage, another passage says; whether it says it otherwise is for conflicts to tell. */
export function agreementWith(wording: Part, member: Part, weigh: Weigh): Exclude<Agreement, 'differs'> {
  const [ours, theirs] = [wording, member].map(({ line, window }) => termsWithin(line, window)) as [
    PlacedTerm[],
    PlacedTerm[],
  ];
  const senses = new Set(theirs.map(({ sense }) => sense));
  const bits = (terms: readonly PlacedTerm[]): number => terms.reduce((sum, term) => sum + weigh(term), 0);
  return bits(ours.filter(({ sense }) => senses.has(sense))) < leastCover * bits(ours) ? 'partial' : 'same';
}
