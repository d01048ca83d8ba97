import { dayOf, isoDay } from './calendar.ts';
import type { Values } from './term.ts';

type Form = [form: RegExp, values: (...groups: string[]) => Partial<Values>];

const none: Partial<Values> = {};

/** What a token with digits may stand for, by its form; the first form that fits decides. */
const forms: Form[] = [
  [/^(\d{4})[-/](\d\d)[-/](\d\d)$/, (_, year, month, day) => isoDate(Number(year), Number(month), Number(day))],
  [/^(\d+)\.(\d+)\.(\d{4})$/, (_, day, month, year) => isoDate(Number(year), Number(month), Number(day))],
  [/^(\d+)\/(\d+)\/(\d+)$/, (_, first, second, year) => slashed(Number(first), Number(second), fullYear(year))],
  [/^(\d+):(\d+)$/, (_, hour, minute) => clock(Number(hour), Number(minute))],
  [/^(\d{3}0)'?s$/, (_, year) => ({ DECADE: Number(year) })],
  [/^'?([2-9]0)'?s$/, (_, year) => ({ DECADE: 1900 + Number(year) })],
  [/^'(\d\d)$/, (_, year) => ({ YEAR: fullYear(year) })],
  [/^(\d+)(?:st|nd|rd|th)$/, (_, value) => ({ ORDINAL: Number(value), ...date(Number(value)) })],
  [/^(\d+) (\d)\/([2-9])$/, (_, whole, part, of) => count(Number(whole) + Number(part) / Number(of))],
  [/^\d{1,3}(?:,\d{3})+$|^\d+\.\d+$/, (text) => count(Number(text.replaceAll(',', '')))],
  [/^0(\d)(\d\d)$/, (_, hour, minute) => fourDigits(Number(hour), Number(minute))],
  [/^\d{1,9}$/, whole],
];

/** @example numeralValues('5th') // { ORDINAL: 5, DATE: 5 } */
export function numeralValues(token: string): Partial<Values> {
  for (const [form, values] of forms) {
    const groups = form.exec(token);
    if (groups) return values(...groups);
  }
  return none;
}

function whole(text: string): Partial<Values> {
  const value = Number(text);
  if (text.length === 4) {
    const year = value >= 1000 && value < 3000 ? { YEAR: value } : none;
    return { ...count(value), ...year, ...fourDigits(Math.floor(value / 100), value % 100) };
  }
  if (text.length > 2) return count(value);
  return { ...count(value), ...date(value), ...(value <= 24 ? { HOUR: value } : none) };
}

const count = (value: number): Partial<Values> => ({ NUMBER: value, COUNT: value });

const date = (value: number): Partial<Values> => (value >= 1 && value <= 31 ? { DATE: value } : none);

const clock = (hour: number, minute: number): Partial<Values> =>
  hour <= 24 && minute < 60 ? { CLOCK: `T${two(hour)}:${two(minute)}` } : none;

/** A time without a colon, `2300`; only a word behind it tells that it is one. */
const fourDigits = (hour: number, minute: number): Partial<Values> => {
  const { CLOCK } = clock(hour, minute);
  return CLOCK === undefined ? none : { FOURDIGITS: CLOCK };
};

/** Month first, as American papers write, unless it cannot be a month. */
function slashed(first: number, second: number, year: number): Partial<Values> {
  return first > 12 ? isoDate(year, second, first) : isoDate(year, first, second);
}

function isoDate(year: number, month: number, date: number): Partial<Values> {
  const day = dayOf(year, month, date);
  return day === null ? none : { ISO: isoDay(day) };
}

/** Two digits up to 29 are of this century. */
function fullYear(text = ''): number {
  const value = Number(text);
  if (text.length > 2) return value;
  return value < 30 ? 2000 + value : 1900 + value;
}

const two = (value: number): string => String(value).padStart(2, '0');
