import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAliases } from './evaluate/aliases.ts';
import { evaluateConflicts } from './evaluate/conflicts.ts';
import { evaluateDamage } from './evaluate/damage.ts';
import { evaluateDates } from './evaluate/dates.ts';
import { evaluateNameTone } from './evaluate/name-tone.ts';
import { evaluateNames } from './evaluate/names.ts';
import { evaluateQuotationVariants } from './evaluate/quotation-variants.ts';
import { evaluateQuotations } from './evaluate/quotations.ts';
import { evaluateClear } from './evaluate/readability-clear.ts';
import { evaluateOneStop } from './evaluate/readability-onestop.ts';
import { evaluateSearch } from './evaluate/search.ts';
import { evaluateSeedCopies } from './evaluate/seed-copies.ts';
import { evaluateSeedDates } from './evaluate/seed-dates.ts';
import { evaluateSeedNames } from './evaluate/seed-names.ts';
import { evaluateSeedQuotations } from './evaluate/seed-quotations.ts';
import { evaluateSentences } from './evaluate/sentences.ts';
import { evaluateSentiment } from './evaluate/sentiment.ts';
import { evaluateStatements } from './evaluate/statements.ts';
import { evaluateStories } from './evaluate/stories.ts';
import { evaluateTimeline } from './evaluate/timeline.ts';
import { Evaluation, type EvaluationRow } from '../src/schema/evaluation.ts';

type Evaluate = (folder: string) => EvaluationRow[] | null | Promise<EvaluationRow[] | null>;

/** What is measured: each task says `null` where the folder lacks its ground truth. */
const tasks: [needs: string, evaluate: Evaluate][] = [
  ['readability-clear.jsonl', evaluateClear],
  ['readability-onestop.jsonl', evaluateOneStop],
  ['sentiment.jsonl', evaluateSentiment],
  ['sentiment.jsonl', evaluateNameTone],
  ['gold-seeds/sentences.json', evaluateSentences],
  ['gold-seeds/damage.json', evaluateDamage],
  ['names.jsonl', evaluateNames],
  ['gold-seeds/entities.json', evaluateSeedNames],
  ['quotations.jsonl', evaluateQuotations],
  ['gold-seeds/quotes.json', evaluateSeedQuotations],
  ['dates.jsonl', evaluateDates],
  ['gold-seeds/timeline.json', evaluateSeedDates],
  ['gold-seeds/claims.json', evaluateStatements],
  ['gold-seeds/conflicts.json', evaluateConflicts],
  ['gold-seeds/timeline.json', evaluateTimeline],
  ['gold-seeds/quotes.json', evaluateQuotationVariants],
  ['aliases.jsonl', evaluateAliases],
  ['stories.jsonl', evaluateStories],
  ['gold-seeds/reuse.json', evaluateSeedCopies],
  ['search/time', evaluateTimeSearch],
];

/** `npm run evaluate -- <folder> [--json <file>]`: scores the analysis against public ground truth; `file` is for the method page. */
const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const folder = positionals[0] ?? '../shared/data';
const rows = await evaluate();
const evaluation = Evaluation.parse({ measured: new Date().toISOString().slice(0, 10), rows });
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(evaluation, null, 2)}\n`);
console.table(rows.map(toPrinted));

async function evaluate(): Promise<EvaluationRow[]> {
  const rows: EvaluationRow[] = [];
  for (const [needs, task] of tasks) {
    const found = await task(folder);
    if (found === null) console.log(`Skipped: there is no ${needs} in ${folder}`);
    else rows.push(...found.map(roundRow));
  }
  return rows;
}

async function evaluateTimeSearch(folder: string): Promise<EvaluationRow[] | null> {
  const collection = join(folder, 'search', 'time');
  if (!existsSync(collection)) return null;
  const { queries, ndcg, empty } = await evaluateSearch(collection);
  const about = { task: 'Search', set: 'TIME 1963', items: queries };
  return [
    { ...about, measure: 'nDCG@10', ours: ndcg, peer: 0.751, peerName: 'BM25, published' },
    {
      ...about,
      measure: 'queries without a result',
      ours: empty,
      peer: 60,
      peerName: 'Pagefind as it comes, published',
    },
  ];
}

/** Four decimals are more than the sets can tell apart. */
function roundRow(row: EvaluationRow): EvaluationRow {
  return { ...row, ours: round(row.ours), peer: row.peer === null ? null : round(row.peer) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function toPrinted({
  task,
  set,
  items,
  measure,
  ours,
  peer,
  peerName,
}: EvaluationRow): Record<string, string | number> {
  return { task, set, items, measure, ours, peer: peer ?? '-', 'best peer': peerName ?? '-' };
}
