import { describe, expect, test } from 'vitest';
import type { EventPrecision } from '../../../../src/schema/timeline.ts';
import { formatEventTime } from '../../../../src/site/wording/event-times.ts';
import { timelineHeadline, whereDaysComeFrom } from '../../../../src/site/wording/timeline.ts';
import { dayOf, exampleEvent, exampleEvidence } from '../timeline/example-event.ts';

describe('a time is written as exactly as it is told', () => {
  test.each<[value: string | null, from: string | null, to: string | null, EventPrecision, string]>([
    ['2025-02-12', '2025-02-12', '2025-02-12', 'day', 'Wednesday 12 February 2025'],
    ['2025-02-12TEV', '2025-02-12', '2025-02-12', 'part-of-day', 'Wednesday 12 February 2025, evening'],
    ['2025-02-12T10:00', '2025-02-12', '2025-02-12', 'part-of-day', 'Wednesday 12 February 2025, 10:00'],
    ['2025-W07', '2025-02-10', '2025-02-16', 'range', '10 February 2025 to 16 February 2025'],
    ['2024-11', '2024-11-01', '2024-11-30', 'month', 'November 2024'],
    ['2014', '2014-01-01', '2014-12-31', 'year', '2014'],
    ['199X', '1990-01-01', '1999-12-31', 'decade', '1990s'],
    ['2014', '2014-01-01', null, 'since', 'Since 2014'],
    ['2025-02-12', null, '2025-02-11', 'before', 'Before Wednesday 12 February 2025'],
    [null, null, null, 'unknown', '“On Wednesday”'],
  ])('%s', (value, from, to, precision, expected) => {
    const evidence = [exampleEvidence('aaaa2222', 0, { value })];
    expect(formatEventTime(exampleEvent('one', [{ from, to, precision }], { evidence }))).toBe(expected);
  });
});

test('the headline counts the busiest day and what differs', () => {
  const one = exampleEvent('one', [dayOf('2025-02-12')]);
  const differs = exampleEvent('two', [dayOf('2025-02-12'), dayOf('2025-02-13')]);
  const unknown = exampleEvent('three', [{ from: null, to: null, precision: 'unknown' }]);
  expect(timelineHeadline([])).toBe('No article says when anything happened');
  expect(timelineHeadline([one])).toBe('One event falls on Wednesday 12 February 2025');
  expect(timelineHeadline([unknown])).toBe('One event, on no known day');
  expect(timelineHeadline([unknown, unknown])).toBe('Two events, none of them on a known day');
  expect(timelineHeadline([one, differs])).toBe(
    'Two events fall on Wednesday 12 February 2025; accounts differ on when one happened',
  );
});

test('it is said where days come from', () => {
  expect(whereDaysComeFrom(5, 0, '2025-02-12')).toBe(
    'No article carries a date: days in them are counted from Wednesday 12 February 2025, which the publisher has set.',
  );
  expect(whereDaysComeFrom(5, 5, null)).toBe('Days are counted from the date that each article carries.');
  expect(whereDaysComeFrom(3, 1, null)).toBe(
    'One of three articles carries a date; the others do not: a day of the week in them stays unknown.',
  );
});
