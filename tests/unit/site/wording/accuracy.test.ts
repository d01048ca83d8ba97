import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Evaluation } from '../../../../src/schema/evaluation.ts';
import { explainFigure } from '../../../../src/site/wording/accuracy.ts';

const about = { task: 'Names', set: 'a set', items: 83, peer: null, peerName: null };

test.each([
  ['precision', 0.957, '96 of 100 that are shown are right'],
  ['recall', 0.5, '50 of 100 that are in the texts are shown'],
  ['F1 of places', 0.8, 'About 80 of 100 right, when missed ones and wrong ones count alike'],
  ['weighted F1', 0.61, 'About 61 of 100 are classed as people class them'],
  ['B3 precision', 0.98, '98 of 100 that are put together belong together'],
  ['Pearson r', 0.9, '81% of the variation is shared'],
  ['queries without a result', 2, '2 of 83 queries find nothing'],
  ['share of triples strictly in order', 0.5, '42 of 83'],
])('says what %s of %d means', (measure, ours, meaning) => {
  expect(explainFigure({ ...about, measure, ours })).toBe(meaning);
});

test('is silent on a measure that it does not know', () => {
  expect(explainFigure({ ...about, measure: 'perplexity', ours: 3 })).toBeNull();
});

test('explains every figure of the method page', () => {
  const file = new URL('../../../../src/site/data/evaluation.json', import.meta.url);
  const { rows } = Evaluation.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(rows.filter((row) => explainFigure(row) === null)).toEqual([]);
});
