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
    dice: 2.139,
    logBits: 0.614,
    lineCosine: 9.236,
    lineCover: 0.303,
    names: 0.089,
    figures: 1.752,
    otherNames: -0.02,
    otherSpeaker: -1.431,
  },
  lead: 0,
  bias: -5.551,
};

/** As `firstWeights`, once the rivals are known. */
export const finalWeights: Weights = {
  features: {
    dice: 2.03,
    logBits: 0.496,
    lineCosine: 8.782,
    lineCover: -0.745,
    names: 0.239,
    figures: 1.605,
    otherNames: -0.003,
    otherSpeaker: -1.324,
  },
  lead: 0.207,
  bias: -4.996,
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
