import { expect, test } from 'vitest';
import { countSyllables } from '../../../src/text/syllables.ts';

test.each([
  ['peace', 1],
  ['Ukraine', 2],
  ['negotiations', 5],
  ['million', 2],
  ['helped', 1],
  ['going', 2],
  ['well-known', 2],
  ["didn't", 2],
  ['didn’t', 2],
  ["George's", 2],
  ["soldiers'", 2],
  ['US', 2],
  ['us', 1],
  ['NBC', 3],
  ['U.S.', 2],
  ['NATO', 2],
  ['2025', 1],
  ['3.5', 1],
  ['café', 2],
  ['', 1],
])('counts the syllables of %s', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});
