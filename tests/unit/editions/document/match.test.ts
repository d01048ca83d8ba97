import { expect, test } from 'vitest';
import { createMatcher } from '../../../../src/editions/document/match.ts';

const line = "Zelenskyy's envoys agreed to “peace talks” in Genève.";

test.each([
  ['agree', true],
  ['AGREED talk', true],
  ['geneve', true],
  ['the envoys', true],
  ['"peace talks"', true],
  ['"talks peace"', false],
  ['peace war', false],
  ['gree', false],
])('%s is found: %s', (query, isFound) => {
  expect(createMatcher(query)!(line)).toBe(isFound);
});

test('a query without words finds nothing', () => {
  expect(createMatcher(' … ')).toBeNull();
});
