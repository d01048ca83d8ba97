import { expect, test } from 'vitest';
import { isEasyWord, isFamiliarWord } from '../../../src/text/easy-words.ts';

test.each([
  'house',
  'houses',
  'cities',
  'carried',
  'stopped',
  'running',
  'biggest',
  'easier',
  "boy's",
  'boys’',
  '1914',
  'x',
  'grown-up',
  'going',
])('Dale and Chall call %s easy', (word) => {
  expect(isEasyWord(word)).toBe(true);
});

test.each(['negotiation', 'diplomatic', 'zqs', 'well-negotiated', 'redly'])(
  'Dale and Chall do not call %s easy',
  (word) => {
    expect(isEasyWord(word)).toBe(false);
  },
);

test('Spache knows fewer words', () => {
  expect(isFamiliarWord('houses')).toBe(true);
  expect(isEasyWord('peace')).toBe(true);
  expect(isFamiliarWord('peace')).toBe(false);
});
