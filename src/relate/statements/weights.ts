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
    dice: 1.8,
    logBits: -0.08,
    lineCosine: 7.12,
    inRow: 0.53,
    names: 0.4,
    figures: 2.62,
    otherFigures: -0.69,
    otherPersons: -1.02,
    otherSpeaker: -1.94,
    words: 0.22,
    meaning: 1.87,
    adjuncts: -0.32,
  },
  lead: 0,
  beside: 0,
  bias: -5.39,
};

/** As `firstWeights`, once the other pairings are known. */
export const finalWeights: Weights = {
  features: {
    dice: 1.69,
    logBits: -0.45,
    lineCosine: 5.53,
    inRow: 0.55,
    names: 0.61,
    figures: 2.22,
    otherFigures: -0.28,
    otherPersons: -0.86,
    otherSpeaker: -2.12,
    words: 0.29,
    meaning: 1.55,
    adjuncts: -0.58,
  },
  lead: 0.25,
  beside: 2.32,
  bias: -4.4,
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
