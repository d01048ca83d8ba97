import { expect, test } from 'vitest';
import {
  allOf,
  capitalise,
  listWords,
  plural,
  spell,
  spellCount,
  spellMinutes,
} from '../../../../src/site/wording/counting.ts';

test('spells numbers up to twelve', () => {
  expect([0, 1, 12, 13, 3013].map(spell)).toEqual(['no', 'one', 'twelve', '13', '3,013']);
});

test('counts with the right plural', () => {
  expect(spellCount(1, 'article')).toBe('one article');
  expect(spellCount(2, 'reply', 'replies')).toBe('two replies');
  expect(plural(0, 'doubt')).toBe('doubts');
});

test('says all, or the only one', () => {
  expect(allOf(3013, 'story', 'stories')).toBe('All 3,013 stories');
  expect(allOf(1, 'difference')).toBe('The difference');
});

test('joins words', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(capitalise('five')).toBe('Five');
});

test('spells minutes, and hours from two on', () => {
  expect([0.2, 12.54, 119, 120, 3512].map(spellMinutes)).toEqual([
    'one minute',
    '13 minutes',
    '119 minutes',
    'two hours',
    '59 hours',
  ]);
});
