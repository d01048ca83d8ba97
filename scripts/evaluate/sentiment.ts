import { join } from 'node:path';
import vader from 'vader-sentiment';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { type ToneClass, toneClass } from '../../src/schema/tone.ts';
import { readArticle, readRows } from './read.ts';
import { pearson, weightedF1 } from './statistics.ts';

/** A sentence with the mean rating of its readers, 0 neutral. */
export interface Rated {
  id: string;
  set: string;
  text: string;
  score: number;
}

const sets: [set: string, label: string, hasClasses: boolean][] = [
  ['nyt', 'NYT sentences, Hutto & Gilbert 2014', true],
  ['emobank-newspaper', 'EmoBank newspapers', false],
  ['emobank-semeval', 'EmoBank headlines', false],
];
const peerName = 'vader-sentiment';

/** Tone against the mean rating of readers, beside npm vader-sentiment on the same sentences. */
export function evaluateSentiment(folder: string): EvaluationRow[] | null {
  const rows = readRows(join(folder, 'sentiment.jsonl')) as Rated[] | null;
  if (rows === null) return null;
  return sets.flatMap(([set, label, hasClasses]): EvaluationRow[] => {
    const rated = rows.filter((row) => row.set === set);
    if (rated.length === 0) return [];
    const gold = rated.map(({ score }) => score);
    const ours = rated.map(({ text }) => toneOf(text));
    const theirs = rated.map(({ text }) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound);
    const about = { task: 'Tone of sentences', set: label, items: rated.length, peerName };
    const correlation = { ...about, measure: 'Pearson r', ours: pearson(ours, gold), peer: pearson(theirs, gold) };
    if (!hasClasses) return [correlation];
    const f1 = (scores: number[]): number => weightedF1(scores.map(toneClass), gold.map(signClass));
    return [correlation, { ...about, measure: 'weighted F1', ours: f1(ours), peer: f1(theirs) }];
  });
}

/** A row of dots or figures has no tone. */
function toneOf(text: string): number {
  return /\p{L}/u.test(text) ? (readArticle(text).tone?.score ?? 0) : 0;
}

function signClass(score: number): ToneClass {
  if (score === 0) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
}
