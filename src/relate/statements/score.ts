import { besidesOf } from './beside.ts';
import { type Pairing, pairLines } from './compare.ts';
import type { Digest } from './digest.ts';
import { leadsOf } from './rivals.ts';
import { type Context, finalWeights, firstWeights, scoreFeatures } from './weights.ts';

/** A pairing and how likely its passages say the same, as the logarithm of the odds. */
export interface Scored extends Pairing {
  score: number;
}

const alone: Context = { lead: 0, beside: 0 };

/** Scores all lines of two articles that share something: first each alone, then among the others. */
export function scoreArticles(a: Digest, b: Digest): Scored[] {
  const pairings = pairLines(a, b);
  const first = pairings.map(({ features }) => scoreFeatures(features, alone, firstWeights));
  const contexts = contextsOf(pairings, first);
  return pairings.map((pairing, index) => ({
    ...pairing,
    score: scoreFeatures(pairing.features, contexts[index]!, finalWeights),
  }));
}

/** What the other pairings say of each, by the scores that all have alone. */
export function contextsOf(pairings: readonly Pairing[], scores: readonly number[]): Context[] {
  const [leads, besides] = [leadsOf(pairings, scores), besidesOf(pairings, scores)];
  return pairings.map((_, index) => ({ lead: leads[index]!, beside: besides[index]! }));
}
