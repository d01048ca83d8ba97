import { expect, test } from 'vitest';
import { formatDate, formatDay, yearOf } from '../../../../src/site/wording/dates.ts';

test.each([
  ['2025-02-12', '12 February 2025'],
  ['2025-02-12T09:30Z', '12 February 2025, 09:30 (UTC)'],
  ['2025-02-12T09:30:15+02:00', '12 February 2025, 09:30 (UTC+02:00)'],
  ['2025-02-12T09:30-05:00', '12 February 2025, 09:30 (UTC−05:00)'],
])('writes %s as %s', (date, expected) => {
  expect(formatDate(date)).toBe(expected);
});

test('names the day of the week, whatever the zone of the machine', () => {
  expect(formatDay('2025-02-12')).toBe('Wednesday 12 February 2025');
  expect(formatDay('2000-02-29')).toBe('Tuesday 29 February 2000');
});

test('the year of a date that is not known is unknown', () => {
  expect([yearOf('1999-12-31'), yearOf(undefined)]).toEqual(['1999', 'unknown']);
});
