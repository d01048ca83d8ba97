import { expect, test } from 'vitest';
import { align } from '../../../../src/ingest/markdown/align.ts';

test.each([
  ['plain text', 'plain text', [[0, 5]]],
  [
    'a & b',
    'a &amp; b',
    [
      [0, 5],
      [3, 12],
    ],
  ],
  [
    'a*b',
    'a\\*b',
    [
      [0, 5],
      [1, 7],
    ],
  ],
  [
    'a\nb',
    'a\n> b',
    [
      [0, 5],
      [2, 9],
    ],
  ],
  ['code', '`` code ``', [[0, 8]]],
  [
    '😀 b',
    '&#x1F600; b',
    [
      [0, 5],
      [2, 14],
    ],
  ],
  ['&foo;', '&foo;', [[0, 5]]],
])('finds %j in %j', (value, raw, at) => {
  expect(align(value, raw, 5)).toEqual({ text: value, at });
});
