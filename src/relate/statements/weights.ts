import { type Features, featureNames } from './features.ts';

/** What each feature is worth, in natural logarithms of the odds that two passages say the same. */
export interface Weights {
  features: Features;
  /** For each unit by which the pair is better than its best rival. */
  lead: number;
  bias: number;
}

/**
 * Logistic regression over the pairs of lines of the five bundled articles that a reader marked (gold-seeds), by
 * `scripts/learn-statements.ts`: none of their words is in it.
 */
export const firstWeights: Weights = {
  features: {
    dice: 1.465,
    logBits: 0.966,
    lineCosine: 5.239,
    lineCover: 5.049,
    names: 0.03,
    figures: 1.969,
    otherNames: -0.017,
    otherSpeaker: -1.275,
  },
  lead: 0,
  bias: -6.312,
};

/** As `firstWeights`, once the rivals are known. */
export const finalWeights: Weights = {
  features: {
    dice: 1.37,
    logBits: 0.884,
    lineCosine: 5.119,
    lineCover: 3.442,
    names: 0.17,
    figures: 1.375,
    otherNames: 0.033,
    otherSpeaker: -1.215,
  },
  lead: 0.255,
  bias: -5.655,
};

/** Leads beyond this count no more. */
export const mostLead = 4;

/** Logarithm of the odds: 0 is as likely as not. */
export function scoreFeatures(
  features: Features,
  lead: number,
  { features: each, lead: perLead, bias }: Weights,
): number {
  return featureNames.reduce((sum, name) => sum + features[name] * each[name], bias + lead * perLead);
}
