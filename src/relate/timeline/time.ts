import type { EventPrecision, EventTime } from '../../schema/timeline.ts';
import type { TimeModifier, TimePrecision } from '../../schema/date-expression.ts';
import { type Day, parseDay } from '../../text/dates/calendar.ts';
import { intervalOf } from '../../text/dates/interval.ts';
import type { DatePlace } from './contexts.ts';

/** When an expression says that it happened. */
export interface Time extends EventTime {
  /** The words that name the day, in lower case, where nobody knows which day it is. */
  named: string | null;
}

const byPrecision: Partial<Record<TimePrecision, EventPrecision>> = {
  second: 'part-of-day',
  minute: 'part-of-day',
  hour: 'part-of-day',
  'part-of-day': 'part-of-day',
  day: 'day',
  month: 'month',
  year: 'year',
  decade: 'decade',
};

const opening = ['since', 'until', 'before', 'after'] as const satisfies readonly TimeModifier[];

/** The time of a date; a deadline (`by Friday`) is until then. */
export function timeOf({ expression: { value, precision, modifier }, text, start, end }: DatePlace): Time {
  const isDeadline = modifier === null && /\bby\s(?:the\s)?$/i.test(text.slice(0, start));
  const open = isDeadline ? 'until' : opening.find((name) => name === modifier);
  const interval = intervalOf(value, open ?? modifier);
  if (interval === null) {
    return { from: null, to: null, precision: 'unknown', named: text.slice(start, end).toLowerCase() };
  }
  const told = value!.includes('/') ? 'range' : (byPrecision[precision] ?? 'range');
  return { ...interval, precision: open ?? told, named: null };
}

/** Whether a time lies after the day that an article was written on; never where either is unknown. */
export function isTimeAhead({ from, to, precision }: EventTime, written: Day | null): boolean {
  const first = parseDay((precision === 'until' ? to : from) ?? '');
  return written !== null && first !== null && first > written;
}

const earliest = -Infinity;

/** First and last day of a time, an open end infinite; `null` where nothing is known. */
function rangeOf({ from, to, precision }: EventTime): [Day, Day] | null {
  if (precision === 'unknown') return null;
  return [parseDay(from ?? '') ?? earliest, parseDay(to ?? '') ?? Infinity];
}

/** Whether both can be true of one event: they overlap, or name the same unknown day. */
export function agree(a: Time, b: Time): boolean {
  const [ours, theirs] = [rangeOf(a), rangeOf(b)];
  if (ours === null || theirs === null) return a.named === b.named;
  return ours[0] <= theirs[1] && theirs[0] <= ours[1];
}

/** How many days a time leaves open: the fewer, the more exactly it is told. */
export function lengthOf(time: EventTime): number {
  const range = rangeOf(time);
  return range === null ? Infinity : range[1] - range[0];
}

/** The same for equal times only. */
export const timeKey = ({ from, to, precision, named }: Time): string => {
  const open = from === null || to === null ? precision : '';
  return [from, to, open, named].join(' ');
};
