import type { FormulaScores } from './readability-formulas.ts';

/** One formula for each kind of evidence: syllables, long words, and two lists of known words, for readers above and below grade 4. */
const voices = ['fleschKincaid', 'smog', 'daleChall', 'spache'] as const;

/**
 * Consensus of the formulas as a US school grade, 1 at least: the harmonic mean of one formula of each kind. Automated Readability
 * and Coleman-Liau (letters for syllables) and Gunning fog (long words) measure what two of these measure and would only give
 * those more weight. The harmonic mean, because formulas err upwards: a list or a clause too many lengthens the mean sentence
 * without end, nothing shortens it so.
 */
export function consensusGrade(scores: Readonly<FormulaScores>): number {
  const inverse = voices.reduce((sum, name) => sum + 1 / Math.max(1, scores[name]), 0);
  return voices.length / inverse;
}
