import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChallFormula } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { spacheFormula } from 'spache-formula';

/** Counts of a text, or of one sentence. */
export interface ReadabilityCounts {
  sentences: number;
  words: number;
  /** Letters and digits within words. */
  characters: number;
  syllables: number;
  /** Words of three syllables and more. */
  longWords: number;
  /** Long words that Gunning counts as hard. */
  foggyWords: number;
  /** Words that are not on Dale and Chall's list. */
  difficultWords: number;
  /** Different words that are not on Spache's list. */
  unfamiliarWords: number;
}

export interface FormulaScores {
  fleschReadingEase: number;
  fleschKincaid: number;
  automatedReadability: number;
  colemanLiau: number;
  smog: number;
  gunningFog: number;
  daleChall: number;
  spache: number;
}

export function readabilityFormulas(counts: ReadabilityCounts): FormulaScores {
  const basic = {
    sentence: counts.sentences,
    word: counts.words,
    character: counts.characters,
    letter: counts.characters,
    syllable: counts.syllables,
    polysillabicWord: counts.longWords,
    complexPolysillabicWord: counts.foggyWords,
    difficultWord: counts.difficultWords,
    unfamiliarWord: counts.unfamiliarWords,
  };
  return {
    fleschReadingEase: flesch(basic),
    fleschKincaid: fleschKincaid(basic),
    automatedReadability: automatedReadability(basic),
    colemanLiau: colemanLiau(basic),
    smog: smogFormula(basic),
    gunningFog: gunningFog(basic),
    daleChall: daleChallFormula(basic),
    spache: spacheFormula(basic),
  };
}
