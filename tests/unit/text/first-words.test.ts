import { expect, test } from 'vitest';
import { firstWords } from '../../../src/text/first-words.ts';

test.each([
  ['They spoke.', 20, 'They spoke.'],
  ['They spoke on the phone.', 10, 'They spoke'],
  ['They spoke on the phone.', 9, 'They'],
  ['Kyiv, Moscow, Washington', 6, 'Kyiv'],
  ['Kyiv — the capital', 8, 'Kyiv'],
  ['Incomprehensibilities', 10, 'Incomprehe'],
  ['ab😀cd', 3, 'ab'],
  ['... ... ...', 5, '...'],
])('cuts %s at %d to %s', (text, longest, expected) => {
  expect(firstWords(text, longest)).toBe(expected);
});
