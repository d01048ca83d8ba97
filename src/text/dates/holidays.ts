import { type Day, addMonths, dayOf, weekdayOf } from './calendar.ts';

/** The `n`th `weekday` (1 is Monday) of a month; the last one for `n` of -1. */
export function nth(n: number, weekday: number, month: number): (year: number) => Day {
  return (year) => {
    const first = dayOf(year, month)!;
    const last = addMonths(first, 1) - 1;
    return n > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7);
  };
}

const fixed =
  (month: number, date: number) =>
  (year: number): Day =>
    dayOf(year, month, date)!;

/** Easter Sunday of the Western churches, by the Meeus/Jones/Butcher algorithm (Meeus, Astronomical Algorithms, 1991, ch. 8). */
export function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)!;
}

const fromEaster =
  (days: number) =>
  (year: number): Day =>
    easter(year) + days;

/** Days that bear a name and follow one rule every year, by name as a pattern; none that fall on different days in different countries. */
export const holidays: [pattern: string, dayIn: (year: number) => Day][] = [
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day?", fixed(1, 1)],
  ['martin luther king jr? .? day', nth(3, 1, 1)],
  ['groundhog day', fixed(2, 2)],
  ["valentine 's day", fixed(2, 14)],
  ["presidents '? day", nth(3, 1, 2)],
  ["st .? patrick 's day", fixed(3, 17)],
  ["april fools ' day", fixed(4, 1)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['good friday', fromEaster(-2)],
  ['easter sunday?', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['pentecost', fromEaster(49)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['memorial day', nth(-1, 1, 5)],
  ['flag day', fixed(6, 14)],
  ['juneteenth', fixed(6, 19)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ['election day', (year) => nth(1, 1, 11)(year) + 1],
  ['armistice day', fixed(11, 11)],
  ["veterans '? day", fixed(11, 11)],
  ['thanksgiving day?', nth(4, 4, 11)],
  ['black friday', (year) => nth(4, 4, 11)(year) + 1],
  ['cyber monday', (year) => nth(4, 4, 11)(year) + 4],
  ['christmas eve', fixed(12, 24)],
  ['christmas day?', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
];
