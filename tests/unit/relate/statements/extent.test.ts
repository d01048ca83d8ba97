import { expect, test } from 'vitest';
import { digestArticle } from '../../../../src/relate/statements/digest.ts';
import { extentOf, findQuoted, isStating } from '../../../../src/relate/statements/extent.ts';
import { readText } from './read.ts';

function lineOf(text: string) {
  return digestArticle(readText('one', `Gulls nested on the roof of the mill.\n${text}`)).lines[1]!;
}

/** The passage that clauses `from` to `to` of a line make. */
function passage(text: string, from: number, to: number): string {
  return text.slice(...extentOf({ line: lineOf(text), window: { from, to, mask: 0 } }));
}

const plain = 'The ferry sank off Gannet Point, but all forty passengers were rescued, and the crew swam ashore.';

test('leaves out marks and joining words at the edges', () => {
  expect(passage(plain, 0, 0)).toBe('The ferry sank off Gannet Point');
  expect(passage(plain, 1, 1)).toBe('all forty passengers were rescued');
  expect(passage(plain, 2, 2)).toBe('the crew swam ashore.');
});

test('is the whole line where all clauses are in it', () => {
  expect(passage(plain, 0, 2)).toBe(plain);
});

test('has all of a quotation that it has a part of, or leads up to', () => {
  const text =
    'The harbour master warned that “rotten timber, loose cables and flooded cellars endanger visitors” to the pier.';
  expect(passage(text, 0, 0)).toBe(
    'The harbour master warned that “rotten timber, loose cables and flooded cellars endanger visitors”',
  );
  expect(passage(text, 1, 1)).toBe('“rotten timber, loose cables and flooded cellars endanger visitors”');
});

test('finds quotations with curly and straight marks', () => {
  expect(findQuoted('He “came” and "went".')).toEqual([
    { words: 'came', start: 3, end: 9 },
    { words: 'went', start: 14, end: 20 },
  ]);
});

test.each([
  ['Source: 9to5Mac', false],
  ['The 41-year-old', false],
  ['FULL TEXT.', false],
  ['Nobody was hurt there.', true],
])('whether “%s” states something: %s', (text, isExpected) => {
  const line = lineOf(text);
  expect(isStating({ line, window: { from: 0, to: line.clauses.length - 1, mask: 0 } })).toBe(isExpected);
});
