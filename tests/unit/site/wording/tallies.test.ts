import { expect, test } from 'vitest';
import type { CarrierState } from '../../../../src/site/accounts/carriers.ts';
import { tallyWords } from '../../../../src/site/wording/tallies.ts';

const carriers = (states: string): { state: CarrierState }[] =>
  Array.from(states).map((state) => ({ state: state as CarrierState }));

test.each([
  ['FFF', 5, '3 of 5'],
  ['FPD', 5, '3 of 5, 1 differs'],
  ['DDF', 1500, '3 of 1,500, 2 differ'],
])('%s of %i articles: %s', (states, articles, expected) => {
  expect(tallyWords(carriers(states), articles)).toBe(expected);
});
