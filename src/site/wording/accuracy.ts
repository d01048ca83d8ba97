import type { EvaluationRow } from '../../schema/evaluation.ts';
import { formatCount, formatDecimal, formatShare } from './numbers.ts';

const ofHundred = (share: number): string => `${Math.round(share * 100)} of 100`;

/** What a measure tells a reader, by what its name begins with; the first that fits counts. */
const meanings: readonly [measure: string, say: (row: EvaluationRow) => string][] = [
  ['Pearson r', ({ ours }) => `${formatShare(ours ** 2)} of the variation is shared`],
  ['mean absolute difference', ({ ours }) => `Off by ${formatDecimal(ours)} on average`],
  ['share', ({ ours, items }) => `${formatCount(ours * items)} of ${formatCount(items)}`],
  ['precision', ({ ours }) => `${ofHundred(ours)} that are shown are right`],
  ['recall', ({ ours }) => `${ofHundred(ours)} that are in the texts are shown`],
  ['weighted F1', ({ ours }) => `About ${ofHundred(ours)} are classed as people class them`],
  ['B3 precision', ({ ours }) => `${ofHundred(ours)} that are put together belong together`],
  ['B3 recall', ({ ours }) => `${ofHundred(ours)} that belong together are put together`],
  ['B3 F', ({ ours }) => `About ${ofHundred(ours)} are where they belong, when missed ones and wrong ones count alike`],
  ['F1', ({ ours }) => `About ${ofHundred(ours)} right, when missed ones and wrong ones count alike`],
  ['nDCG', ({ ours }) => `${formatShare(ours)} of what the best possible order is worth`],
  ['queries', ({ ours, items }) => `${formatCount(ours)} of ${formatCount(items)} queries find nothing`],
];

/** What a figure of the evaluation means in plain words; `null` for a measure that has none. */
export function explainFigure(row: EvaluationRow): string | null {
  return meanings.find(([measure]) => row.measure.startsWith(measure))?.[1](row) ?? null;
}
