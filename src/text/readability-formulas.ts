import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChallFormula } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { spacheFormula } from 'spache-formula';
import type { ReadabilityCounts } from './readability-counts.ts';

/** The value of each formula: reading ease from about 0 (hard) to 100 (easy), all others US school grades. */
export interface FormulaScores {
  /** Flesch 1948, doi:10.1037/h0057532. */
  fleschReadingEase: number;
  /** Kincaid et al. 1975, Research Branch Report 8-75. */
  fleschKincaid: number;
  /** Smith & Senter 1967, AMRL-TR-66-220. */
  automatedReadability: number;
  /** Coleman & Liau 1975, doi:10.1037/h0076540. */
  colemanLiau: number;
  /** McLaughlin 1969, J. Reading 12(8). Normed on 30 sentences; on fewer the polysyllables are scaled up to 30. */
  smog: number;
  /** Gunning 1952, "The technique of clear writing". */
  gunningFog: number;
  /** Dale & Chall 1948 with the word list of 1995; the raw score as a grade, see `daleChallGrade`. */
  daleChall: number;
  /** Spache 1974, "Good reading for poor readers", the revised formula. */
  spache: number;
}

/** The eight formulas on the counts of a text; `NaN` without words or sentences. */
export function readabilityFormulas(counts: ReadabilityCounts): FormulaScores {
  const { sentences: sentence, words: word, characters, syllables: syllable } = counts;
  const base = { sentence, word };
  return {
    fleschReadingEase: flesch({ ...base, syllable }),
    fleschKincaid: fleschKincaid({ ...base, syllable }),
    automatedReadability: automatedReadability({ ...base, character: characters }),
    colemanLiau: colemanLiau({ ...base, letter: characters }),
    smog: smogFormula({ sentence, polysillabicWord: counts.longWords }),
    gunningFog: gunningFog({ ...base, complexPolysillabicWord: counts.foggyWords }),
    daleChall: daleChallGrade(daleChallFormula({ ...base, difficultWord: counts.difficultWords })),
    spache: spacheFormula({ ...base, unfamiliarWord: counts.unfamiliarWords }),
  };
}

/**
 * A raw Dale-Chall score as a US school grade: the table of Dale & Chall 1948 (4.9 and below: grade 4 and below; 5.0-5.9: 5-6;
 * 6.0-6.9: 7-8; 7.0-7.9: 9-10; 8.0-8.9: 11-12; 9.0-9.9: 13-15; 10 and above: 16 and above), joined by straight lines.
 */
export function daleChallGrade(score: number): number {
  if (score < 5) return score;
  return score < 9 ? 2 * score - 5 : 3 * score - 14;
}
