import { type Day, dayOf, isoDay } from './calendar.ts';
import { rule } from './grammar.ts';
import { isDecade, isYear } from './guards-numbers.ts';
import { isJoined, isNoDate } from './guards-phrases.ts';
import { isCapital, isMonthName, isSeason, isWeekdayName } from './guards-words.ts';
import { holidays, nth } from './holidays.ts';
import { type Meaning, type Yearly, fixed } from './meaning.ts';
import { recurring, weekday } from './recurrence.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A part of the year: a month, quarter, half or season. */
function partOfYear(name: string): Yearly {
  return (year) => `${year}-${name}`;
}

const quarter = (number: number): Yearly | null => (number <= 4 ? partOfYear(`Q${number}`) : null);
const half = (number: number): Yearly | null => (number <= 2 ? partOfYear(`H${number}`) : null);

function dayInYear(month: number, date: number): Yearly {
  return (year) => {
    const day = dayOf(year, month, date);
    return day === null ? null : isoDay(day);
  };
}

/** `null` for 30 February, which no year has; 2000 is a leap year. */
function yearlyDay(month: number, date: number): Yearly | null {
  const yearly = dayInYear(month, date);
  return yearly(2000) === null ? null : yearly;
}

function day(year: number, month: number, date: number): Meaning | null {
  const value = dayInYear(month, date)(year);
  return value === null ? null : fixed(value);
}

/** A day that follows a rule; `null` outside the years of the calendar. */
function ruled(dayOfYear: (year: number) => Day): Yearly {
  return (year) => (dayOf(year) === null ? null : isoDay(dayOfYear(year)));
}

/** `June 3-5`: from the first to the last day, as an interval of ISO 8601. */
function days(month: number, first: number, last: number): Yearly | null {
  const [from, to] = [dayInYear(month, first), dayInYear(month, last)];
  return first < last && to(2000) !== null ? (year) => `${from(year)}/${to(year)}` : null;
}

/** `1996-98` and `1996-1998`. */
function years(first: number, last: number): Meaning | null {
  const end = last < 100 ? Math.floor(first / 100) * 100 + last : last;
  return end > first && end - first < 100 ? fixed(`${first}/${end}`) : null;
}

/** What the calendar names. */
export const calendarRules = [
  rule('iso-day', 'DAY', 'ISO', ({ ISO }) => fixed(ISO)),
  rule('iso-day', 'DAY', 'WEEKDAY ,? ISO', ({ ISO }) => fixed(ISO)),
  rule('full-day', 'DAY', 'MONTH the? DATE ,? YEAR', ({ YEAR, MONTH, DATE }) => day(YEAR, MONTH, DATE)),
  rule('full-day', 'DAY', 'WEEKDAY ,? MONTH DATE ,? YEAR', ({ YEAR, MONTH, DATE }) => day(YEAR, MONTH, DATE)),
  rule('full-day', 'DAY', 'the? DATE of? MONTH ,? YEAR', ({ YEAR, MONTH, DATE }) => day(YEAR, MONTH, DATE)),
  rule('full-day', 'DAY', 'WEEKDAY ,? the? DATE of? MONTH ,? YEAR', ({ YEAR, MONTH, DATE }) => day(YEAR, MONTH, DATE)),
  rule('month-day', 'YEARLY', 'MONTH the? DATE', ({ MONTH, DATE }) => yearlyDay(MONTH, DATE)),
  rule('month-day', 'YEARLY', 'WEEKDAY ,? MONTH DATE', ({ MONTH, DATE }) => yearlyDay(MONTH, DATE)),
  rule('month-day', 'YEARLY', 'the? DATE of? MONTH', ({ MONTH, DATE }) => yearlyDay(MONTH, DATE)),
  rule('month-day', 'YEARLY', 'the ORDINAL of MONTH', ({ MONTH, ORDINAL }) => yearlyDay(MONTH, ORDINAL)),
  rule('month-day', 'YEARLY', 'WEEKDAY ,? the? DATE of? MONTH', ({ MONTH, DATE }) => yearlyDay(MONTH, DATE)),
  rule('days', 'YEARLY', 'MONTH DATE DATE2', ({ MONTH, DATE, DATE2 }) => days(MONTH, DATE, DATE2), isJoined),
  rule('days', 'YEARLY', 'MONTH DATE to|through DATE2', ({ MONTH, DATE, DATE2 }) => days(MONTH, DATE, DATE2), isNoDate),
  rule('days', 'YEARLY', 'DATE DATE2 MONTH', ({ MONTH, DATE, DATE2 }) => days(MONTH, DATE, DATE2)),
  rule('month-year', 'PERIOD', 'MONTH ,|of? YEAR', ({ MONTH, YEAR }) => fixed(`${YEAR}-${two(MONTH)}`)),
  rule('month', 'YEARLY', 'MONTH', ({ MONTH }) => partOfYear(two(MONTH)), isMonthName),
  rule('which-month', 'PERIOD', 'WHICH MONTH', ({ WHICH, MONTH }) => recurring(partOfYear(two(MONTH)), WHICH)),
  rule('weekday', 'DAY', 'WEEKDAY', ({ WEEKDAY }) => weekday(WEEKDAY), isWeekdayName),
  rule('weekday-of-month', 'YEARLY', 'the ORDINAL WEEKDAY of|in MONTH', ({ ORDINAL, WEEKDAY, MONTH }) =>
    ORDINAL <= 4 ? ruled(nth(ORDINAL, WEEKDAY, MONTH)) : null,
  ),
  rule('weekday-of-month', 'YEARLY', 'the last WEEKDAY of|in MONTH', ({ WEEKDAY, MONTH }) =>
    ruled(nth(-1, WEEKDAY, MONTH)),
  ),
  rule('which-weekday', 'DAY', 'WHICH WEEKDAY', ({ WHICH, WEEKDAY }) => weekday(WEEKDAY, WHICH)),
  rule('which-weekday', 'DAY', 'this? past WEEKDAY', ({ WEEKDAY }) => weekday(WEEKDAY, 'last')),
  rule('which-weekday', 'DAY', 'this coming WEEKDAY', ({ WEEKDAY }) => weekday(WEEKDAY, 'next')),
  rule('quarter', 'YEARLY', 'the|its|their? ORDINAL quarter', ({ ORDINAL }) => quarter(ORDINAL)),
  rule('quarter', 'YEARLY', 'the|its|their? fiscal ORDINAL quarter', ({ ORDINAL }) => quarter(ORDINAL)),
  ...[1, 2, 3, 4].map((number) => rule('quarter', 'YEARLY', `q${number}`, () => quarter(number), isCapital)),
  rule('quarter-year', 'PERIOD', 'the? YEAR ORDINAL quarter', ({ YEAR, ORDINAL }) =>
    ORDINAL <= 4 ? fixed(`${YEAR}-Q${ORDINAL}`) : null,
  ),
  rule('half', 'HALF', 'the? ORDINAL half', ({ ORDINAL }) => half(ORDINAL)),
  ...[1, 2].map((number) => rule('half', 'HALF', `h${number}`, () => half(number), isCapital)),
  rule('season', 'YEARLY', 'the? SEASON', ({ SEASON }) => partOfYear(SEASON), isSeason),
  rule('season-year', 'PERIOD', 'the? SEASON of? YEAR', ({ SEASON, YEAR }) => fixed(`${YEAR}-${SEASON}`)),
  rule('which-season', 'PERIOD', 'WHICH SEASON', ({ WHICH, SEASON }) => recurring(partOfYear(SEASON), WHICH)),
  rule('which-season', 'PERIOD', 'this? past SEASON', ({ SEASON }) => recurring(partOfYear(SEASON), 'last')),
  rule('year', 'WHOLEYEAR', 'YEAR', ({ YEAR }) => fixed(String(YEAR)), isYear),
  rule('year', 'WHOLEYEAR', 'the? year|fiscal|fy|calendar YEAR', ({ YEAR }) => fixed(String(YEAR))),
  rule('year', 'WHOLEYEAR', 'the? fiscal|calendar year YEAR', ({ YEAR }) => fixed(String(YEAR))),
  rule('year', 'WHOLEYEAR', 'the year NUMBER', ({ NUMBER }) =>
    NUMBER >= 1000 && NUMBER < 3000 ? fixed(String(NUMBER)) : null,
  ),
  rule('years', 'PERIOD', 'YEAR YEAR2', ({ YEAR, YEAR2 }) => years(YEAR, YEAR2), isJoined),
  rule('years', 'PERIOD', 'YEAR NUMBER', ({ YEAR, NUMBER }) => (NUMBER < 100 ? years(YEAR, NUMBER) : null), isJoined),
  rule('decade', 'PERIOD', 'the? DECADE', ({ DECADE }) => fixed(`${Math.floor(DECADE / 10)}X`), isDecade),
  rule('century', 'PERIOD', 'the? ORDINAL century', ({ ORDINAL }) =>
    ORDINAL >= 11 && ORDINAL <= 29 ? fixed(`${ORDINAL - 1}XX`) : null,
  ),
  ...holidays.map(([name, dayOfYear]) => rule('holiday', 'YEARLY', name, () => ruled(dayOfYear), isCapital)),
];
