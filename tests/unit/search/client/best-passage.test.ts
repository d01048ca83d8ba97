import { expect, test } from 'vitest';
import { bestPassage } from '../../../../src/search/client/best-passage.ts';

test('adds up the weights of different words within 20 words', () => {
  const places = [
    { at: 0, word: 0 },
    { at: 10, word: 0 },
    { at: 19, word: 1 },
    { at: 90, word: 2 },
  ];
  expect(bestPassage(places, [1, 2, 4])).toBe(4);
  expect(bestPassage(places, [3, 2, 4])).toBe(5);
});

const apart = (words: number) => [
  { at: 100, word: 0 },
  { at: 100 + words, word: 1 },
];

test('ends a passage after its 20th word', () => {
  expect(bestPassage(apart(19), [1, 1])).toBe(2);
  expect(bestPassage(apart(20), [1, 1])).toBe(1);
});

test('is 0 without places', () => {
  expect(bestPassage([], [1, 2])).toBe(0);
});
