import { expect, test } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDecimal,
  formatMinutes,
  formatShare,
  formatSigned,
  formatTone,
} from '../../../../src/site/wording/numbers.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [3013, '3,013'],
  [1234567, '1,234,567'],
  [-1234, '−1,234'],
])('counts %d as %s', (value, expected) => {
  expect(formatCount(value)).toBe(expected);
});

test.each([
  [12.34, 1, '12.3'],
  [-0.04, 1, '0.0'],
  [-3.25, 2, '−3.25'],
  [7, 0, '7'],
])('writes %d with %d decimals as %s', (value, decimals, expected) => {
  expect(formatDecimal(value, decimals)).toBe(expected);
});

test.each([
  [0.374, '+0.37'],
  [-0.1, '−0.10'],
  [0.001, '0.00'],
  [-0.001, '0.00'],
])('gives a tone of %d its sign: %s', (score, expected) => {
  expect(formatTone(score)).toBe(expected);
});

test('signs a sum', () => {
  expect([2.5, -2.5, 0].map((value) => formatSigned(value))).toEqual(['+2.5', '−2.5', '0.0']);
});

test.each([
  [0.01, '1 min'],
  [2.6, '3 min'],
  [59.4, '59 min'],
  [59.6, '1 h 00 min'],
  [84.79, '1 h 25 min'],
  [72000, '1,200 h 00 min'],
])('reads %d minutes as %s', (minutes, expected) => {
  expect(formatMinutes(minutes)).toBe(expected);
});

test('sizes and shares', () => {
  expect([812, 4582, 999_949, 999_950, 20_000_000].map(formatBytes)).toEqual([
    '812 bytes',
    '4.6 kB',
    '999.9 kB',
    '1.0 MB',
    '20.0 MB',
  ]);
  expect(formatShare(0.3529)).toBe('35%');
});
