import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import type { FormulaName } from '../../src/schema/readability.ts';
import { readArticle, readRows } from './read.ts';
import { meanAbsoluteDifference, pearson } from './statistics.ts';

/** An excerpt of the CLEAR corpus: how easy teachers found it, and the published values of formulas. */
interface Excerpt extends Record<'fleschReadingEase' | 'fleschKincaid' | 'automatedReadability' | 'smog', number> {
  text: string;
  /** Bradley-Terry score of paired comparisons; higher is easier. */
  ease: number;
}

/** Label, and textstat's agreement with the published values: r and mean absolute difference, over the whole corpus. */
const published: [name: FormulaName & keyof Excerpt, label: string, r: number, difference: number][] = [
  ['fleschKincaid', 'Flesch-Kincaid', 0.967, 0.6],
  ['fleschReadingEase', 'Flesch reading ease', 0.981, 2.64],
  ['automatedReadability', 'Automated Readability Index', 0.962, 1.09],
  ['smog', 'SMOG', 0.955, 0.88],
];
const peerName = 'textstat, published';

/** Formulas against their published values, and the consensus grade against what teachers found, on CLEAR. */
export function evaluateClear(folder: string): EvaluationRow[] | null {
  const excerpts = readRows(join(folder, 'readability-clear.jsonl')) as Excerpt[] | null;
  if (excerpts === null) return null;
  const readability = excerpts.map(({ text }) => readArticle(text).readability!);
  const about = { set: 'CLEAR', items: excerpts.length };
  const agreement = published.flatMap(([name, label, peerR, peerDifference]): EvaluationRow[] => {
    const ours = readability.map(({ formulas }) => formulas[name]);
    const theirs = excerpts.map((excerpt) => excerpt[name]);
    const task = `${label} against published values`;
    return [
      { task, ...about, measure: 'Pearson r', ours: pearson(ours, theirs), peer: peerR, peerName },
      {
        task,
        ...about,
        measure: 'mean absolute difference',
        ours: meanAbsoluteDifference(ours, theirs),
        peer: peerDifference,
        peerName,
      },
    ];
  });
  const grades = readability.map(({ grade }) => grade);
  const hardness = excerpts.map(({ ease }) => -ease);
  const teachers: EvaluationRow = {
    task: 'Consensus grade against how hard teachers find a text',
    ...about,
    measure: 'Pearson r',
    ours: pearson(grades, hardness),
    peer: 0.582,
    peerName: 'best single formula, published',
  };
  return [...agreement, teachers];
}
