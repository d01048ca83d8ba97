import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { type Formulas, formulaNames, type Readability } from '../schema/readability.ts';
import { consensusGrade } from '../text/consensus-grade.ts';
import type { ReadabilityCounts } from '../text/readability-counts.ts';
import { readabilityFormulas } from '../text/readability-formulas.ts';
import { isEnglish, need } from './need.ts';
import { isProse } from './sentences.ts';

declare module 'vfile' {
  interface DataMap {
    readability: Readability | null;
    /** Readability of each line alone. */
    lineReadability: (Readability | null)[];
  }
}

/**
 * Computes the formulas and their consensus for the article and for each sentence, to two decimals; `null` where they do not
 * apply: to text of another language, and to text without a letter or digit.
 */
export function measureReadability() {
  return (_: Root, file: VFile): void => {
    const english = isEnglish(file);
    const lines = need(file, 'lines');
    file.data.readability = english ? measure(need(file, 'total')) : null;
    file.data.lineReadability = need(file, 'counts').map((counts, i) =>
      english && isProse(lines[i]!) ? measure(counts) : null,
    );
  };
}

function measure(counts: ReadabilityCounts): Readability | null {
  if (counts.characters === 0) return null;
  const scores = readabilityFormulas(counts);
  const formulas = { ...scores } satisfies Formulas;
  for (const name of formulaNames) formulas[name] = toHundredths(scores[name]);
  return { formulas, grade: toHundredths(consensusGrade(scores)) };
}

function toHundredths(score: number): number {
  return Math.round(score * 100) / 100;
}
