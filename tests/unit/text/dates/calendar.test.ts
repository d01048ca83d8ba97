import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayOf,
  isoDay,
  isoWeek,
  parseDay,
  weekdayOf,
  weekStart,
} from '../../../../src/text/dates/calendar.ts';

const day = (iso: string): number => parseDay(iso)!;

describe('dayOf', () => {
  test('refuses days that no calendar has', () => {
    expect(dayOf(2023, 2, 29)).toBeNull();
    expect(dayOf(2024, 13, 1)).toBeNull();
    expect(dayOf(999)).toBeNull();
    expect(isoDay(dayOf(2024, 2, 29)!)).toBe('2024-02-29');
  });
});

describe('parseDay', () => {
  test('takes the day of an instant', () => {
    expect(isoDay(day('2025-02-12T23:30+02:00'))).toBe('2025-02-12');
    expect(parseDay('12 February 2025')).toBeNull();
  });
});

describe('addMonths', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2025-02-12', -36, '2022-02-12'],
    ['2025-12-15', 2, '2026-02-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDay(addMonths(day(from), months))).toBe(to);
  });
});

describe('isoWeek', () => {
  test.each([
    ['2025-02-12', '2025-W07'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['1998-03-22', '1998-W12'],
  ])('%s is in %s', (iso, week) => {
    expect(isoWeek(day(iso))).toBe(week);
  });

  test('begins on the Monday that weekStart gives', () => {
    expect(isoDay(weekStart(2025, 7))).toBe('2025-02-10');
    expect(weekdayOf(weekStart(2020, 53))).toBe(1);
  });
});
