import { type Pairing, pairLines } from './compare.ts';
import type { Digest } from './digest.ts';
import { leadsOf } from './rivals.ts';
import { finalWeights, firstWeights, scoreFeatures } from './weights.ts';

/** A pairing and how likely its passages say the same, as the logarithm of the odds. */
export interface Scored extends Pairing {
  score: number;
}

/** Scores all lines of two articles that share something: first each alone, then against its rivals. */
export function scoreArticles(a: Digest, b: Digest): Scored[] {
  const pairings = pairLines(a, b);
  const first = pairings.map(({ features }) => scoreFeatures(features, 0, firstWeights));
  const leads = leadsOf(pairings, first);
  return pairings.map((pairing, index) => ({
    ...pairing,
    score: scoreFeatures(pairing.features, leads[index]!, finalWeights),
  }));
}
