import type { FormulaScores } from './readability-formulas.ts';

/** Consensus of the seven formulas that give a US school grade: their median. */
export function consensusGrade(scores: FormulaScores): number {
  const { fleschReadingEase: _, ...grades } = scores;
  return Object.values(grades).sort((a, b) => a - b)[3] ?? Number.NaN;
}
