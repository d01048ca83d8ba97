import { expect, test } from 'vitest';
import { isCommonWord, isNameToo } from '../../../src/text/common-words.ts';

test.each([
  'talks',
  'protesters',
  'stopped',
  'organisation',
  'colours',
  'programme',
  'centre',
  'brown',
  'a',
  'restarting',
])('%s is an English word', (word) => {
  expect(isCommonWord(word)).toBe(true);
});

test.each(['putin', 'germany', 'zentrix', 'wednesday', '', 'x', 'zzz'])('%s is none, or only a name', (word) => {
  expect(isCommonWord(word)).toBe(false);
});

test('brown is a name too, talks is none', () => {
  expect(isNameToo('brown')).toBe(true);
  expect(isNameToo('talks')).toBe(false);
});
