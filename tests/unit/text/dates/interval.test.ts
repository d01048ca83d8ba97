import { describe, expect, test } from 'vitest';
import { intervalOf } from '../../../../src/text/dates/interval.ts';

describe('intervalOf', () => {
  test.each([
    ['2025-02-12', '2025-02-12', '2025-02-12'],
    ['2025-02-12TMO', '2025-02-12', '2025-02-12'],
    ['2025-02-12T22:35', '2025-02-12', '2025-02-12'],
    ['2025-W07', '2025-02-10', '2025-02-16'],
    ['2025-W07-WE', '2025-02-15', '2025-02-16'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-SP', '2024-03-01', '2024-05-31'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['2014', '2014-01-01', '2014-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2025-06-03/2025-06-05', '2025-06-03', '2025-06-05'],
    ['1996/1998', '1996-01-01', '1998-12-31'],
  ])('%s is %s to %s', (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to });
  });

  test.each([
    ['since', { from: '2014-01-01', to: null }],
    ['until', { from: null, to: '2014-12-31' }],
    ['before', { from: null, to: '2013-12-31' }],
    ['after', { from: '2015-01-01', to: null }],
    ['start', { from: '2014-01-01', to: '2014-12-31' }],
  ])('%s 2014', (modifier, interval) => {
    expect(intervalOf('2014', modifier)).toEqual(interval);
  });

  test.each([null, 'PAST_REF', 'P3Y', 'PXW', 'XXXX-WXX-5', '2025-02-30', '2025-13', '1998/1996', '1996//1998', ''])(
    '%s has no place on the calendar',
    (value) => {
      expect(intervalOf(value)).toBeNull();
    },
  );
});
