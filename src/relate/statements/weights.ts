import { type Features, featureNames } from './features.ts';

/** What each feature is worth, in natural logarithms of the odds that two passages say the same. */
export interface Weights {
  features: Features;
  /** For each unit by which the pair is better than its best rival. */
  lead: number;
  /** For how likely the lines beside it are the same. */
  beside: number;
  bias: number;
}

/** What the other pairings of two articles say of one. */
export interface Context {
  /** See `leadsOf`. */
  lead: number;
  /** See `besidesOf`. */
  beside: number;
}

/**
 * Logistic regression over the pairs of lines of the five bundled articles that a reader marked (gold-seeds) and the pairs of ECB+ that a
 * reader judged for this project, by `scripts/learn-statements.ts`: none of their words is in it.
 */
export const firstWeights: Weights = {
  features: {
    dice: 2.42,
    logBits: 0.62,
    lineCosine: 7.7,
    inRow: 0.26,
    names: 0.21,
    figures: 1.55,
    otherFigures: -0.22,
    otherPersons: -0.75,
    otherSpeaker: -1.57,
  },
  lead: 0,
  beside: 0,
  bias: -5.34,
};

/** As `firstWeights`, once the other pairings are known. */
export const finalWeights: Weights = {
  features: {
    dice: 1.99,
    logBits: 0.36,
    lineCosine: 6.75,
    inRow: 0.37,
    names: 0.33,
    figures: 1.41,
    otherFigures: -0.01,
    otherPersons: -0.57,
    otherSpeaker: -1.66,
  },
  lead: 0.17,
  beside: 2.02,
  bias: -4.69,
};

/** Leads beyond this count no more. */
export const mostLead = 4;

/** Logarithm of the odds: 0 is as likely as not. */
export function scoreFeatures(
  features: Features,
  { lead, beside }: Context,
  { features: each, lead: perLead, beside: perBeside, bias }: Weights,
): number {
  return featureNames.reduce(
    (sum, name) => sum + features[name] * each[name],
    bias + lead * perLead + beside * perBeside,
  );
}
