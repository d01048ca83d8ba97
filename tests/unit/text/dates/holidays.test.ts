import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../../src/text/dates/calendar.ts';
import { easter, holidays } from '../../../../src/text/dates/holidays.ts';

describe('easter', () => {
  test.each(['1961-04-02', '1818-03-22', '1943-04-25', '2000-04-23', '2024-03-31', '2025-04-20', '2038-04-25'])(
    'was or will be on %s',
    (iso) => {
      expect(isoDay(easter(Number(iso.slice(0, 4))))).toBe(iso);
    },
  );
});

describe('holidays', () => {
  const days = new Map(holidays.map(([name, dayIn]) => [name, dayIn]));

  test.each([
    ['thanksgiving day?', '1999-11-25'],
    ['thanksgiving day?', '2012-11-22'],
    ['memorial day', '2024-05-27'],
    ['labor day', '2024-09-02'],
    ['martin luther king jr? .? day', '2025-01-20'],
    ['election day', '2024-11-05'],
    ['election day', '2022-11-08'],
    ['good friday', '2025-04-18'],
    ['ash wednesday', '2025-03-05'],
  ])('%s falls on %s', (name, iso) => {
    expect(isoDay(days.get(name)!(Number(iso.slice(0, 4))))).toBe(iso);
  });
});
