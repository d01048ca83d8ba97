import { z } from 'zod';

/** The eight formulas, in the order in which they are stored and shown. */
export const formulaNames = [
  'fleschReadingEase',
  'fleschKincaid',
  'automatedReadability',
  'colemanLiau',
  'smog',
  'gunningFog',
  'daleChall',
  'spache',
] as const;
export type FormulaName = (typeof formulaNames)[number];

const score = z.number();

/** The raw value of each formula: `fleschReadingEase` runs from about 0 (hard) to 100 (easy), all others are US school grades. */
export const Formulas = z.strictObject({
  fleschReadingEase: score,
  fleschKincaid: score,
  automatedReadability: score,
  colemanLiau: score,
  smog: score,
  gunningFog: score,
  daleChall: score,
  spache: score,
});
export type Formulas = z.output<typeof Formulas>;

/** Readability of a text; only for English, `null` elsewhere. */
export const Readability = z.strictObject({
  formulas: Formulas,
  /** Consensus of the formulas as a US school grade; how it is made is stated in `src/text/consensus-grade.ts`. */
  grade: z.number(),
});
export type Readability = z.output<typeof Readability>;
