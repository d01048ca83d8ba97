import { expect, test } from 'vitest';
import { linePlace, placeFinder, sourceOffset } from '../../../src/text/source-place.ts';

test('finds the offset in the source, the end of the block included', () => {
  const block = {
    at: [
      [0, 10],
      [4, 20],
    ] as [number, number][],
  };
  expect([0, 3, 4, 5, 9].map((offset) => sourceOffset(block, offset))).toEqual([10, 13, 20, 21, 25]);
});

test('counts lines and columns from 1', () => {
  const text = 'ab\n\nc';
  expect([0, 2, 3, 4, 5].map((offset) => Object.values(linePlace(text, offset)))).toEqual([
    [1, 1],
    [1, 3],
    [2, 1],
    [3, 1],
    [3, 2],
  ]);
  expect(placeFinder('')(0)).toEqual({ line: 1, column: 1 });
});
