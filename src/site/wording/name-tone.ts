import type { Evaluation } from '../../schema/evaluation.ts';
import { fewestToneSentences } from '../../schema/name-tone.ts';
import { formatCount, formatDecimal } from './numbers.ts';

const shown = `in ${fewestToneSentences} sentences`;

/** How well the tone towards names was measured to be, set by set; `null` where it was not measured. */
export function describeNameTone(evaluation: Evaluation | null): string | null {
  const rows = evaluation?.rows.filter(
    ({ task, measure }) => task === 'Tone towards a name' && measure.includes(shown),
  );
  if (rows === undefined || rows.length === 0) return null;
  const figures = rows.map(({ set, items, ours, peer }) => {
    const clauses = peer === null ? '' : `, ${formatDecimal(peer, 2)} for the clauses alone`;
    return `${formatDecimal(ours, 2)} for ${formatCount(items)} names (${set}${clauses})`;
  });
  return `Readers’ ratings of the same sentences correlate with it at ${figures.join(' and ')}.`;
}
