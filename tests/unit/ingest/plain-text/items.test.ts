import { expect, test } from 'vitest';
import { findLists } from '../../../../src/ingest/plain-text/items.ts';

const markers = (...lines: string[]) => findLists(lines).map((marker) => marker?.marker ?? null);

test('takes two lines or more with one bullet for a list', () => {
  expect(markers('A list:', '* one', '* two', 'That is all.')).toEqual([null, '-', '-', null]);
});

test('takes numbers that rise or fall by one for a list', () => {
  expect(markers('1) one', '2) two', '3) three')).toEqual(['1)', '2)', '3)']);
  expect(markers('10. ten', '9. nine')).toEqual(['10.', '9.']);
});

test.each([
  ['one line alone', ['- said the minister']],
  ['bullets of two shapes', ['- one', '* two']],
  ['numbers that jump', ['1. one', '3. three']],
  ['years', ['1987. It was cold.', '1988. It was warm.']],
  ['signatures of posts', ['— Jane Doe', '— John Roe']],
  ['rules', ['* * *', '* * *']],
  ['headings set off by dashes', ['- Discrepancies -', '- Talks -']],
  ['dialogue', ['– Where were you?', '– At home.', '– All day?']],
])('takes %s for no list', (_, lines) => {
  expect(markers(...lines)).toEqual(lines.map(() => null));
});

test('ends a list where the numbers turn', () => {
  expect(markers('1. one', '2. two', '1. one', '2. two')).toEqual(['1.', '2.', '1.', '2.']);
});
