import { rule } from './grammar.ts';
import { type Meaning, type Yearly, inYear, moved, timeOn } from './meaning.ts';
import { recurring } from './recurrence.ts';
import type { Unit } from './units.ts';

const letters: Record<string, Unit> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** Two weeks before Christmas; only from whole numbers, and told to the day only when counted in days. */
function apart(length: string, sign: 1 | -1, date: Meaning): Meaning | null {
  const [, count, letter = ''] = /^P(\d{1,4})([DWMY])$/.exec(length) ?? [];
  const unit = letters[letter];
  return unit ? moved(date, unit, sign * Number(count)) : null;
}

/** A day that comes once a year, not a month or season. */
const isDay = (yearly: Yearly): boolean => /^\d{4}-\d\d-\d\d$/.test(yearly(2000) ?? '');

/** What the results of other rules make together. */
export const combinedRules = [
  rule('in-year', 'PERIOD', 'YEARLY ,|of|in? WHOLEYEAR', ({ YEARLY, WHOLEYEAR }) => inYear(YEARLY, WHOLEYEAR)),
  rule('in-year', 'PERIOD', "WHOLEYEAR 's YEARLY", ({ YEARLY, WHOLEYEAR }) => inYear(YEARLY, WHOLEYEAR)),
  rule('in-year', 'PERIOD', 'HALF of? WHOLEYEAR', ({ HALF, WHOLEYEAR }) => inYear(HALF, WHOLEYEAR)),
  rule('time-of-day', 'MOMENT', 'DAY ,|at? PART', ({ DAY, PART }) => timeOn(DAY, PART)),
  rule('time-of-day', 'MOMENT', 'DAY ,|at? TIME', ({ DAY, TIME }) => timeOn(DAY, TIME)),
  rule('time-of-day', 'MOMENT', 'TIME ,|on? DAY', ({ DAY, TIME }) => timeOn(DAY, TIME)),
  rule('time-of-day', 'MOMENT', 'TIME ,|on? DAY PART', ({ DAY, TIME }) => timeOn(DAY, TIME)),
  rule('time-of-day', 'MOMENT', 'TIME ,|on? YEARLY', ({ YEARLY, TIME }) =>
    isDay(YEARLY) ? timeOn(recurring(YEARLY), TIME) : null,
  ),
  rule('time-of-day', 'MOMENT', 'the? PART of|on DAY', ({ DAY, PART }) => timeOn(DAY, PART)),
  rule('time-of-day', 'MOMENT', 'the? PART of|on YEARLY', ({ YEARLY, PART }) =>
    isDay(YEARLY) ? timeOn(recurring(YEARLY), PART) : null,
  ),
  rule('week-of', 'PERIOD', 'the? week of DAY', ({ DAY }) => moved(DAY, 'week', 0)),
  rule('week-of', 'PERIOD', 'the? week of YEARLY', ({ YEARLY }) =>
    isDay(YEARLY) ? moved(recurring(YEARLY), 'week', 0) : null,
  ),
  rule('weekend-of', 'PERIOD', 'the? weekend of YEARLY', ({ YEARLY }) => moved(recurring(YEARLY), 'weekend', 0)),
  rule('day-apart', 'DAY', 'the? day before DAY', ({ DAY }) => moved(DAY, 'day', -1)),
  rule('day-apart', 'DAY', 'the? day after DAY', ({ DAY }) => moved(DAY, 'day', 1)),
  rule('day-apart', 'DAY', 'the? day before YEARLY', ({ YEARLY }) => moved(recurring(YEARLY), 'day', -1)),
  rule('day-apart', 'DAY', 'the? day after YEARLY', ({ YEARLY }) => moved(recurring(YEARLY), 'day', 1)),
  rule('apart', 'PERIOD', 'LENGTH before DAY', ({ LENGTH, DAY }) => apart(LENGTH, -1, DAY)),
  rule('apart', 'PERIOD', 'LENGTH after|from DAY', ({ LENGTH, DAY }) => apart(LENGTH, 1, DAY)),
  rule('apart', 'PERIOD', 'LENGTH before YEARLY', ({ LENGTH, YEARLY }) => apart(LENGTH, -1, recurring(YEARLY))),
  rule('apart', 'PERIOD', 'LENGTH after|from YEARLY', ({ LENGTH, YEARLY }) => apart(LENGTH, 1, recurring(YEARLY))),
];
