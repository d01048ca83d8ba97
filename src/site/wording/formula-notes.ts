import type { FormulaName } from '../../schema/readability.ts';

export interface FormulaNote {
  /** What is computed, in the signs of the method page's legend. */
  expression: string;
  source: string;
  href?: string;
}

/** The formulas as published. W words, S sentences, Y syllables, C letters and digits, L words of three syllables and more. */
export const formulaNotes: Record<FormulaName, FormulaNote> = {
  fleschReadingEase: {
    expression: '206.835 − 1.015 W/S − 84.6 Y/W',
    source: 'Flesch 1948',
    href: 'https://doi.org/10.1037/h0057532',
  },
  fleschKincaid: {
    expression: '0.39 W/S + 11.8 Y/W − 15.59',
    source: 'Kincaid and others 1975',
    href: 'https://doi.org/10.21236/ADA006655',
  },
  automatedReadability: { expression: '4.71 C/W + 0.5 W/S − 21.43', source: 'Smith and Senter 1967, AMRL-TR-66-220' },
  colemanLiau: {
    expression: '0.0588 C per 100 W − 0.296 S per 100 W − 15.8',
    source: 'Coleman and Liau 1975',
    href: 'https://doi.org/10.1037/h0076540',
  },
  smog: { expression: '1.043 √(30 L/S) + 3.1291', source: 'McLaughlin 1969, Journal of Reading 12' },
  gunningFog: {
    expression: '0.4 (W/S + hard words per 100 W), hard: L but for names and endings',
    source: 'Gunning 1952, The Technique of Clear Writing',
  },
  daleChall: {
    expression: '0.1579 words off a list of 3,000 per 100 W + 0.0496 W/S, + 3.6365 over 5%; then as a grade',
    source: 'Dale and Chall 1948, with the list of 1995',
  },
  spache: {
    expression: '0.121 W/S + 0.082 different words off a list of 1,000 per 100 W + 0.659',
    source: 'Spache 1974, Good Reading for Poor Readers',
  },
};
