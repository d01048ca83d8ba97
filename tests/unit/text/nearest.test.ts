import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/text/nearest.ts';

test.each([
  ['', '', 0],
  ['title', 'title', 0],
  ['titel', 'title', 1],
  ['outlet', 'outlets', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('takes %j to %j in %i edits', (a, b, distance) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
});

test('finds the word that was most likely meant', () => {
  const keys = ['title', 'outlet', 'author', 'published'];
  expect(['Titel', 'auther', 'publishd', 'date'].map((word) => nearest(word, keys))).toEqual([
    'title',
    'author',
    'published',
    null,
  ]);
});
