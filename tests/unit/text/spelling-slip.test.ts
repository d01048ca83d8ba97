import { expect, test } from 'vitest';
import { isSpellingSlip, lettersOf } from '../../../src/text/spelling-slip.ts';

test.each([
  ['bessent', 'besent', true],
  ['chrysler', 'chrylser', true],
  ['zelensky', 'zelenskyy', false],
  ['miller', 'miller', false],
  ['miller', 'muller', false],
  ['mann', 'man', false],
  ['fischer', 'fisher', false],
  ['bessent', 'blessent', false],
])('%s and %s: %s', (a, b, isSlip) => {
  expect(isSpellingSlip(a, b)).toBe(isSlip);
  expect(isSpellingSlip(b, a)).toBe(isSlip);
  expect(isSlip && lettersOf(a) !== lettersOf(b)).toBe(false);
});
