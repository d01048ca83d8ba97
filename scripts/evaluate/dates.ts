import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { type PlacedDate, findPlacedDates } from './placed-dates.ts';
import { readRows } from './read.ts';

/** An article with its expressions of time as annotators marked them, in TIMEX3. */
interface Marked {
  set: string;
  text: string;
  published: string;
  expressions: { start: number; end: number; value: string }[];
}

const sets: [set: string, label: string][] = [
  ['timebank', 'TimeBank'],
  ['aquaint', 'AQUAINT'],
];
/** Of the whole TempEval-3 test: UzZaman et al. 2013, table of task A. */
const peers = { found: 0.903, right: 0.776 };

/** Dates against annotators: found (any overlap, each expression once), and of equal value as well; as TempEval-3 scores them. */
export function evaluateDates(folder: string): EvaluationRow[] | null {
  const rows = readRows(join(folder, 'dates.jsonl')) as Marked[] | null;
  if (rows === null) return null;
  const all: [label: string, rows: Marked[]][] = [
    ['TimeBank and AQUAINT', rows],
    ...sets.map(([set, label]): [string, Marked[]] => [label, rows.filter((row) => row.set === set)]),
  ];
  return all.filter(([, marked]) => marked.length > 0).flatMap(([label, marked]) => score(label, marked));
}

function score(label: string, marked: readonly Marked[]): EvaluationRow[] {
  let [ours, gold, found, right] = [0, 0, 0, 0];
  for (const { text, published, expressions } of marked) {
    const dates = findPlacedDates(text, { published });
    const pairs = pair(dates, expressions);
    ours += dates.length;
    gold += expressions.length;
    found += pairs.length;
    right += pairs.filter(([date, expression]) => date.value === expression.value).length;
  }
  const f1 = (hits: number): number => (2 * hits) / (ours + gold);
  const about = { task: 'Dates', set: label, items: gold, peerName: 'HeidelTime, published for the TempEval-3 test' };
  return [
    { ...about, measure: 'F1 of overlap', ours: f1(found), peer: peers.found },
    { ...about, measure: 'F1 of overlap with equal value', ours: f1(right), peer: peers.right },
  ];
}

/** Pairs what overlaps, from the start of the text on, each at most once. */
export function pair<Gold extends { start: number; end: number }>(
  dates: readonly PlacedDate[],
  expressions: readonly Gold[],
): [PlacedDate, Gold][] {
  const left = new Set(expressions);
  return dates.flatMap((date): [PlacedDate, Gold][] => {
    const match = [...left].find(({ start, end }) => start < date.end && date.start < end);
    if (match === undefined) return [];
    left.delete(match);
    return [[date, match]];
  });
}
