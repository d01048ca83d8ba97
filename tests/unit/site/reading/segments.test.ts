import { expect, test } from 'vitest';
import { segments } from '../../../../src/site/reading/segments.ts';

test('cuts a text where marks begin and end', () => {
  expect(segments('a bad war', [{ start: 2, end: 5, mark: 'w' }])).toEqual([
    { text: 'a ', marks: [] },
    { text: 'bad', marks: ['w'] },
    { text: ' war', marks: [] },
  ]);
});

test('marks may overlap', () => {
  const marked = [
    { start: 0, end: 3, mark: 'x' },
    { start: 2, end: 4, mark: 'y' },
  ];
  expect(segments('abcd', marked).map(({ text, marks }) => [text, marks.join('')])).toEqual([
    ['ab', 'x'],
    ['c', 'xy'],
    ['d', 'y'],
  ]);
});

test('leaves out marks that are empty or lie outside the text', () => {
  const marked = [
    { start: 1, end: 1, mark: 'x' },
    { start: 2, end: 9, mark: 'y' },
    { start: -1, end: 2, mark: 'z' },
  ];
  expect(segments('abc', marked)).toEqual([{ text: 'abc', marks: [] }]);
});
