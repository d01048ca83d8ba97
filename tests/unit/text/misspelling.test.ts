import { expect, test } from 'vitest';
import { isMisspelling } from '../../../src/text/misspelling.ts';

test.each([
  ['scott bessent', 'scott besent'],
  ['zaporizhzhia', 'zaporizhia'],
  ['britain', 'britian'],
  ['david cawthorne haines', 'david cawthrone haines'],
])('%s and %s are one name, misspelt', (a, b) => {
  expect([isMisspelling(a, b), isMisspelling(b, a)]).toEqual([true, true]);
});

test.each([
  ['scott bessent', 'scott bessent'],
  ['scott bessent', 'besent'],
  ['scott bessent', 'scot besent'],
  ['austria', 'australia'],
  ['johnson', 'johnston'],
  ['slovakia', 'slovenia'],
  ['bobo', 'bo'],
  ['dodoma', 'doma'],
])('%s and %s are not', (a, b) => {
  expect([isMisspelling(a, b), isMisspelling(b, a)]).toEqual([false, false]);
});
