import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { Formulas, Readability } from '../schema/readability.ts';
import type { ReadabilityCounts } from '../text/readability-counts.ts';
import { consensusGrade } from '../text/consensus-grade.ts';
import { readabilityFormulas } from '../text/readability-formulas.ts';

declare module 'vfile' {
  interface DataMap {
    readability: Readability | null;
    /** Readability of each line. */
    lineReadability: (Readability | null)[];
  }
}

export function measureReadability() {
  return (_: Root, file: VFile): void => {
    const english = file.data.source!.language?.value === 'en';
    const prose = file.data.lines!.map((line) => line.kind === 'paragraph' || line.kind === 'item');
    file.data.readability = english ? measure(file.data.total!) : null;
    file.data.lineReadability = file.data.counts!.map((counts, i) => (english && prose[i] ? measure(counts) : null));
  };
}

function measure(counts: ReadabilityCounts): Readability | null {
  if (counts.words === 0) return null;
  const scores = readabilityFormulas(counts);
  const formulas = Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, round(score)])) as Formulas;
  return { formulas, grade: round(consensusGrade(scores)) };
}

const round = (score: number): number => Math.round(score * 100) / 100;
