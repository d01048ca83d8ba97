import { expect, test } from 'vitest';
import { stemOf } from '../../../src/text/stem.ts';
import { likeness, vectorOf } from '../../../src/text/word-likeness.ts';

const between = (one: string, other: string): number => likeness(vectorOf(stemOf(one))!, vectorOf(stemOf(other))!);

test('words of one kind are nearer than words of two', () => {
  expect(between('negotiations', 'talks')).toBeGreaterThan(0.6);
  expect(between('negotiations', 'glacier')).toBeLessThan(0.3);
});

test('is 1 for a word and itself, and the same both ways', () => {
  expect(between('harbour', 'harbor')).toBeCloseTo(1, 6);
  expect(between('troops', 'soldiers')).toBe(between('soldiers', 'troops'));
});

test('knows nothing of rare words', () => {
  expect(vectorOf('xyzzy')).toBeNull();
});
