import { expect, test } from 'vitest';
import type { EvaluationRow } from '../../../../src/schema/evaluation.ts';
import { describeNameTone } from '../../../../src/site/wording/name-tone.ts';

const row: EvaluationRow = {
  task: 'Tone towards a name',
  set: 'a set',
  items: 1067,
  measure: 'Pearson r, in 4 sentences or more',
  ours: 0.657,
  peer: 0.5,
  peerName: 'clauses',
};

test('tells the figures of names that are mentioned often enough, set by set', () => {
  const rows = [
    row,
    { ...row, measure: 'Pearson r, in fewer, not shown', ours: 0.1 },
    { ...row, set: 'another', peer: null },
  ];
  expect(describeNameTone({ measured: '2026-11-23', rows })).toBe(
    'Readers’ ratings of the same sentences correlate with it at 0.66 for 1,067 names (a set, 0.50 for the clauses alone) and 0.66 for 1,067 names (another).',
  );
});

test('is silent where nothing was measured', () => {
  expect(describeNameTone(null)).toBeNull();
  expect(describeNameTone({ measured: '2026-11-23', rows: [{ ...row, task: 'Names' }] })).toBeNull();
});
