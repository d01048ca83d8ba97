import { expect, test } from 'vitest';
import { offeredTone } from '../../../src/schema/name-tone.ts';

test('weighs articles by how many sentences mention the name', () => {
  const tones = [
    { score: -0.5, sentences: 3 },
    { score: 0.3, sentences: 1 },
  ];
  expect(offeredTone(tones)).toEqual({ score: -0.3, sentences: 4 });
});

test('is not offered where too few sentences mention the name', () => {
  expect(offeredTone([{ score: -0.9, sentences: 3 }])).toBeNull();
  expect(offeredTone([])).toBeNull();
});
