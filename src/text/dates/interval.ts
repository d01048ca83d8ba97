import { type Day, addMonths, dayOf, isoDay, weekStart } from './calendar.ts';

/** A stretch of the calendar, first and last day included. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** The same in ISO 8601; `null` is open: since, or until. */
export interface Interval {
  from: string | null;
  to: string | null;
}

type Form = [form: RegExp, range: (year: number, part: number) => DayRange | null];

const days = (from: Day | null, count: number): DayRange | null =>
  from === null ? null : { from, to: from + count - 1 };

function months(year: number, first: number, count: number): DayRange | null {
  const from = dayOf(year, first);
  return from === null ? null : { from, to: addMonths(from, count) - 1 };
}

const years = (first: number, count: number): DayRange | null => months(first, 1, 12 * count);

/** Each form of value with a place on the calendar. Seasons are the meteorologists' of the northern half; winter has the year it begins in. */
const forms: Form[] = [
  [/^(\d{4})$/, (year) => years(year, 1)],
  [/^(\d{3})X?$/, (decade) => years(decade * 10, 10)],
  [/^(\d\d)(?:XX)?$/, (century) => years(century * 100, 100)],
  [/^(\d{4})-(\d\d)$/, (year, month) => months(year, month, 1)],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => months(year, 3 * quarter - 2, 3)],
  [/^(\d{4})-H([12])$/, (year, half) => months(year, 6 * half - 5, 6)],
  [/^(\d{4})-W(\d\d)$/, (year, week) => days(weekStart(year, week), 7)],
  [/^(\d{4})-W(\d\d)-WE$/, (year, week) => days(weekStart(year, week) + 5, 2)],
  [/^(\d{4})-SP$/, (year) => months(year, 3, 3)],
  [/^(\d{4})-SU$/, (year) => months(year, 6, 3)],
  [/^(\d{4})-FA$/, (year) => months(year, 9, 3)],
  [/^(\d{4})-WI$/, (year) => months(year, 12, 3)],
];

/** The days of a value; `null` where it has no place on the calendar: durations, sets, `PAST_REF`. */
export function dayRange(value: string): DayRange | null {
  if (value.includes('/')) return spanned(value.split('/').map(dayRange));
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value) ?? [];
  if (year !== undefined) return days(dayOf(Number(year), Number(month), Number(date)), 1);
  for (const [form, range] of forms) {
    const match = form.exec(value);
    if (match) return range(Number(match[1]), Number(match[2]));
  }
  return null;
}

function spanned([first, last, ...more]: (DayRange | null)[]): DayRange | null {
  return first && last && more.length === 0 && first.from <= last.to ? { from: first.from, to: last.to } : null;
}

/**
 * The days that a date stands for, for a place on a timeline: `since` and `after` are open at the end, `until` and `before` at the start, and
 * `before` and `after` leave the date itself out. Other modifiers (`start`, `approximately`) leave the days of the whole date, as nobody
 * said which part. `null` where the value has no place on the calendar.
 *
 * @example intervalOf('2025-W07') // { from: '2025-02-10', to: '2025-02-16' }
 * @example intervalOf('2014', 'before') // { from: null, to: '2013-12-31' }
 */
export function intervalOf(value: string | null, modifier: string | null = null): Interval | null {
  const range = value === null ? null : dayRange(value);
  if (range === null) return null;
  const { from, to } = range;
  if (modifier === 'since') return { from: isoDay(from), to: null };
  if (modifier === 'until') return { from: null, to: isoDay(to) };
  if (modifier === 'before') return { from: null, to: isoDay(from - 1) };
  if (modifier === 'after') return { from: isoDay(to + 1), to: null };
  return { from: isoDay(from), to: isoDay(to) };
}
