import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateDamage } from './evaluate/damage.ts';
import { evaluateClear } from './evaluate/readability-clear.ts';
import { evaluateOneStop } from './evaluate/readability-onestop.ts';
import { evaluateSearch } from './evaluate/search.ts';
import { evaluateSentences } from './evaluate/sentences.ts';
import { evaluateSentiment } from './evaluate/sentiment.ts';
import { Evaluation, type EvaluationRow } from '../src/schema/evaluation.ts';

/** What is measured: each task says `null` where the folder lacks its ground truth. */
const tasks: [needs: string, evaluate: (folder: string) => EvaluationRow[] | null | Promise<EvaluationRow[] | null>][] =
  [
    ['readability-clear.jsonl', evaluateClear],
    ['readability-onestop.jsonl', evaluateOneStop],
    ['sentiment.jsonl', evaluateSentiment],
    ['gold-seeds/sentences.json', evaluateSentences],
    ['gold-seeds/damage.json', evaluateDamage],
    ['search/time', evaluateTimeSearch],
  ];

/** `npm run evaluate -- <folder> [--json <file>]`: scores the analysis against public ground truth and prints a table. */
const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const evaluation = await evaluate(positionals[0] ?? '../shared/data');
console.table(evaluation.map(toPrinted));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(Evaluation.parse(evaluation), null, 2)}\n`);

async function evaluate(folder: string): Promise<EvaluationRow[]> {
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
  const about = { task: 'Search', set: 'TIME 1963, 423 articles', items: queries };
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
