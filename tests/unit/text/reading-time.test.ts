import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/text/reading-time.ts';

test.each([
  [0, 0],
  [238, 1],
  [673, 2.83],
])('%d words take %d minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
