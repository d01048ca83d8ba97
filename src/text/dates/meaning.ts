import type { Day } from './calendar.ts';
import { dayRange } from './interval.ts';
import { type Unit, addUnits, periodOf } from './units.ts';

/** A value (TIMEX3) and what it was counted from: the day of publication, another date of the text, or nothing. */
export interface Resolved {
  value: string;
  from: 'anchor' | 'text' | null;
}

/** Whether a sentence looks back or ahead; `null` where it does not tell. */
export type Direction = 'past' | 'future' | null;

/** What the text has dated so far. */
export interface Mentioned {
  /** The value of the last date. */
  date: string | null;
  /** The last one told to the day. */
  day: Day | null;
  /** The last quarter, apart from those it was compared with. */
  quarter: string | null;
}

/** What an expression is counted from. */
export interface Context {
  /** The day the text was published; `null` when unknown. */
  anchor: Day | null;
  mentioned: Mentioned;
  direction: () => Direction;
}

/** What an expression means where it stands; `null` when there is nothing to count it from. */
export type Meaning = (context: Context) => Resolved | null;

/** What comes once a year, in a given year; `null` in years that lack it. */
export type Yearly = (year: number) => string | null;

export function resolved(value: string | null, from: Resolved['from']): Resolved | null {
  return value === null ? null : { value, from };
}

/** What needs nothing to be counted from. */
export function fixed(value: string): Meaning {
  return () => ({ value, from: null });
}

/** So many units from the anchor, told to the `grain`: two weeks ago is a week. */
export function shifted(unit: Unit, by: number, grain: Unit = unit): Meaning {
  return ({ anchor }) => (anchor === null ? null : resolved(periodOf(grain, addUnits(anchor, unit, by)), 'anchor'));
}

/** The first day of another date, moved. */
export function moved(date: Meaning, unit: Unit, by: number, grain: Unit = unit): Meaning {
  return (context) => {
    const found = date(context);
    const range = found && dayRange(found.value);
    return range ? resolved(periodOf(grain, addUnits(range.from, unit, by)), found.from) : null;
  };
}

/** What comes every year, in a year that is told otherwise: `the third quarter of last year`. */
export function inYear(yearly: Yearly, year: Meaning): Meaning {
  return (context) => {
    const found = year(context);
    return found && /^\d{4}$/.test(found.value) ? resolved(yearly(Number(found.value)), found.from) : null;
  };
}

/** A time or part of a day on a day that is told otherwise: `10 p.m. Wednesday`. */
export function timeOn(day: Meaning, time: string): Meaning {
  return (context) => {
    const found = day(context);
    return found && /^\d{4}-\d\d-\d\d$/.test(found.value) ? resolved(found.value + time, found.from) : null;
  };
}
