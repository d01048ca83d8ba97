import { expect, test } from 'vitest';
import { landing } from '../../../../src/site/reading/landing.ts';

const ids = new Set(['s-abcdefg', 's-abcdefg-2', 's-2345672', 'scores']);

test.each([
  ['#s-abcdefg', { at: 's-abcdefg' }],
  ['#s-abcdefg-2', { at: 's-abcdefg-2' }],
  ['#s-abcdefg-3', { at: 's-abcdefg' }],
  ['#s-2345672', { at: 's-2345672' }],
  ['#s-zzzzzzz', 'changed'],
  ['#s-zzzzzzz-2', 'changed'],
  ['#scores', null],
  ['#s-toolongid', null],
  ['', null],
])('lands %j at %j', (hash, place) => {
  expect(landing(hash, (id) => ids.has(id))).toEqual(place);
});
