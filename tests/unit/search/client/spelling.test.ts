import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/search/client/spelling.ts';

test.each([
  ['peace', 'peace', 0],
  ['peace', 'peaces', 1],
  ['peace', 'pece', 1],
  ['peace', 'peave', 1],
  ['peace', 'paece', 1],
  ['zelensky', 'zelenskyy', 1],
  ['kyiv', 'kiev', 2],
  ['', 'war', 3],
])('from %s to %s it takes %i', (a, b, changes) => {
  expect(editDistance(a, b)).toBe(changes);
  expect(editDistance(b, a)).toBe(changes);
});
