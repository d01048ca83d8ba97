import type { EventPrecision, TimelineEvent } from '../../schema/timeline.ts';
import { formatDate, formatDay } from './dates.ts';

/** What is known of the time of an event, in words. */
export const precisionWords: Record<EventPrecision, string> = {
  'part-of-day': 'part of a day',
  day: 'day',
  range: 'a stretch of days',
  month: 'month only',
  year: 'year only',
  decade: 'decade only',
  since: 'since then',
  until: 'until then',
  before: 'some time before',
  after: 'some time after',
  unknown: 'no known date',
};

const opening: Partial<Record<EventPrecision, string>> = {
  since: 'Since ',
  until: 'Until ',
  before: 'Before ',
  after: 'After ',
};

const parts: Record<string, string> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
  MI: 'midday',
};

/**
 * A time of an event as exactly as it is told: `Wednesday 12 February 2025, evening`, `November 2024`, `2014`, `the 1990s`, `Before 2014`; the words of
 * the article where nobody knows the day.
 */
export function formatEventTime({ times, evidence }: TimelineEvent, index = 0): string {
  const { from, to, precision } = times[index]!;
  const told = evidence.filter(({ date }) => date?.time === index);
  const exact = told.find(({ date }) => date!.value !== null && isExact(date!.precision, precision)) ?? told[0]!;
  if (precision === 'unknown') return `“${exact.words.slice(...exact.date!.at)}”`;
  const value = formatValue(exact.date!.value!);
  return `${opening[precision] ?? ''}${value ?? formatSpan(from, to)}`;
}

/** Whether an expression told to this unit is one that made the precision of the time. */
const isExact = (unit: string, precision: EventPrecision): boolean =>
  unit === precision || precision in opening || precision === 'range';

function formatValue(value: string): string | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(.+))?$/.exec(value) ?? [];
  if (day !== undefined) return formatDay(day) + (time === undefined ? '' : `, ${parts[time] ?? time}`);
  if (/^\d{4}-\d\d$/.test(value)) return formatDate(`${value}-01`).replace(/^1 /, '');
  if (/^\d{4}$/.test(value)) return value;
  return /^\d{3}X?$/.test(value) ? `${value.slice(0, 3)}0s` : null;
}

/** `3 February 2025 to 9 February 2025`. */
function formatSpan(from: string | null, to: string | null): string {
  const ends = [from, to].flatMap((day) => (day === null ? [] : [formatDate(day)]));
  return [...new Set(ends)].join(' to ');
}
