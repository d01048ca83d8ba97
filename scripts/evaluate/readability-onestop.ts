import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import type { Readability } from '../../src/schema/readability.ts';
import { readArticle, readRows } from './read.ts';

/** One news story as teachers wrote it for three levels of learners. */
type Triple = Record<'elementary' | 'intermediate' | 'advanced', string>;

/** How often the grades of OneStopEnglish's three versions rise with their level. */
export function evaluateOneStop(folder: string): EvaluationRow[] | null {
  const triples = readRows(join(folder, 'readability-onestop.jsonl')) as Triple[] | null;
  if (triples === null) return null;
  const versions = triples.map(({ elementary, intermediate, advanced }) =>
    [elementary, intermediate, advanced].map((text) => readArticle(text).readability!),
  );
  const row = (task: string, grade: (readability: Readability) => number): EvaluationRow => ({
    task,
    set: 'OneStopEnglish',
    items: triples.length,
    measure: 'share of triples strictly in order',
    ours: versions.filter((version) => rises(version.map(grade))).length / triples.length,
    peer: 0.974,
    peerName: 'textstat Flesch-Kincaid, published',
  });
  return [
    row('Three levels of one text by consensus grade', ({ grade }) => grade),
    row('Three levels of one text by Flesch-Kincaid', ({ formulas }) => formulas.fleschKincaid),
  ];
}

function rises(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > values[i - 1]!);
}
