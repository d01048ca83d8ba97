import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../../src/text/dates/calendar.ts';
import { precisionOf } from '../../../../src/text/dates/precision.ts';
import { durationOf, joinDurations, periodOf } from '../../../../src/text/dates/units.ts';

describe('durationOf', () => {
  test.each([
    ['minute', 90, 'PT90M'],
    ['hour', 1.5, 'PT1H30M'],
    ['hour', 0.5, 'PT30M'],
    ['day', 1.5, 'P1DT12H'],
    ['year', 3.5, 'P3Y6M'],
    ['month', 1.5, 'P1.5M'],
    ['fortnight', 1, 'P2W'],
    ['decade', 3, 'P30Y'],
    ['year', Number.NaN, 'PXY'],
    ['hour', Number.NaN, 'PTXH'],
    ['decade', Number.NaN, 'PXDE'],
  ] as const)('%s, %d times, is %3$s', (unit, count, value) => {
    expect(durationOf(unit, count)).toBe(value);
  });

  test('joins with a shorter one', () => {
    expect(joinDurations('PT1H', 'PT20M')).toBe('PT1H20M');
    expect(joinDurations('P1Y', 'P3M')).toBe('P1Y3M');
  });
});

describe('periodOf', () => {
  test('names the part of the calendar that holds a day', () => {
    const names = (
      ['day', 'week', 'weekend', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century'] as const
    ).map((unit) => periodOf(unit, parseDay('2025-02-12')!));
    expect(names).toEqual([
      '2025-02-12',
      '2025-W07',
      '2025-W07-WE',
      '2025-02',
      '2024-WI',
      '2025-Q1',
      '2025-H1',
      '2025',
      '202X',
      '20XX',
    ]);
  });

  test('knows no days outside the years 1000 to 2999', () => {
    expect(periodOf('year', parseDay('2999-12-31')! + 1)).toBeNull();
    expect(periodOf('year', Number.NaN)).toBeNull();
  });
});

describe('precisionOf', () => {
  test.each([
    ['2025-02-12T22:35', 'minute'],
    ['2025-02-12TNI', 'part-of-day'],
    ['2025-02-12', 'day'],
    ['2025-W07-WE', 'weekend'],
    ['2025-W07', 'week'],
    ['2025-02', 'month'],
    ['2025-SU', 'season'],
    ['2025-Q1', 'quarter'],
    ['2025-H1', 'half'],
    ['2025', 'year'],
    ['202X', 'decade'],
    ['20XX', 'century'],
    ['2025-06-03/2025-06-05', 'day'],
    ['PT1H30M', 'minute'],
    ['PT90M', 'minute'],
    ['P90M', 'month'],
    ['P1DT12H', 'hour'],
    ['P2W', 'week'],
    ['PXDE', 'decade'],
    ['PXX', 'vague'],
    ['XXXX-WXX-5', 'day'],
    ['XXXX-07', 'month'],
    ['XXXX-SU', 'season'],
    ['XXXX-XX-XXTMO', 'part-of-day'],
    ['PAST_REF', 'vague'],
  ])('%s is told by the %s', (value, precision) => {
    expect(precisionOf(value)).toBe(precision);
  });
});
