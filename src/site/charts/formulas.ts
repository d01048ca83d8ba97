import { type FormulaName, formulaNames, type Formulas } from '../../schema/readability.ts';
import { easeAsGrade } from './ease-grade.ts';

export const formulaTitles: Record<FormulaName, string> = {
  fleschReadingEase: 'Flesch ease',
  fleschKincaid: 'Flesch–Kincaid',
  automatedReadability: 'ARI',
  colemanLiau: 'Coleman–Liau',
  smog: 'SMOG',
  gunningFog: 'Gunning fog',
  daleChall: 'Dale–Chall',
  spache: 'Spache',
};

/** A formula's value and the grade at which it is drawn. */
export interface FormulaReading {
  name: FormulaName;
  title: string;
  value: number;
  grade: number;
}

/** All formulas by the grade they give, the easiest first. */
export function readFormulas(formulas: Formulas): FormulaReading[] {
  return formulaNames
    .map((name) => ({
      name,
      title: formulaTitles[name],
      value: formulas[name],
      grade: name === 'fleschReadingEase' ? easeAsGrade(formulas[name]) : formulas[name],
    }))
    .sort((a, b) => a.grade - b.grade);
}
