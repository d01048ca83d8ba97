import { type Day, addMonths, isoDay, isoWeek, monthOf, parseDay, yearOf } from './calendar.ts';

export const units = [
  'second', 'minute', 'hour', 'day', 'weekend', 'week', 'fortnight', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century',
] as const; // prettier-ignore

/** What time is counted in, from short to long. */
export type Unit = (typeof units)[number];

/** How one unit is written as a duration (ISO 8601; `WE` and `Q` are TIMEX3's), and how far it reaches on the calendar. */
interface Measure {
  duration: [prefix: 'P' | 'PT', count: number, letter: string];
  days?: number;
  months?: number;
}

const measures: Record<Unit, Measure> = {
  second: { duration: ['PT', 1, 'S'], days: 0 },
  minute: { duration: ['PT', 1, 'M'], days: 0 },
  hour: { duration: ['PT', 1, 'H'], days: 0 },
  day: { duration: ['P', 1, 'D'], days: 1 },
  weekend: { duration: ['P', 1, 'WE'], days: 7 },
  week: { duration: ['P', 1, 'W'], days: 7 },
  fortnight: { duration: ['P', 2, 'W'], days: 14 },
  month: { duration: ['P', 1, 'M'], months: 1 },
  season: { duration: ['P', 3, 'M'], months: 3 },
  quarter: { duration: ['P', 1, 'Q'], months: 3 },
  half: { duration: ['P', 6, 'M'], months: 6 },
  year: { duration: ['P', 1, 'Y'], months: 12 },
  decade: { duration: ['P', 10, 'Y'], months: 120 },
  century: { duration: ['P', 100, 'Y'], months: 1200 },
};

/** TIMEX3's letters for units that are whole years. */
const vagueDurations: Partial<Record<Unit, string>> = { decade: 'PXDE', century: 'PXCE' };

/** What a fraction of a unit is told in: an hour and a half is PT1H30M. */
const fractions: Partial<Record<Unit, [unit: Unit, count: number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  year: ['month', 12],
};

/**
 * A duration as ISO 8601; `count` is `NaN` where it is vague.
 *
 * @example durationOf('hour', 1.5) // 'PT1H30M'
 * @example durationOf('year', NaN) // 'PXY'
 */
export function durationOf(unit: Unit, count: number): string {
  const [prefix, factor, letter] = measures[unit].duration;
  if (Number.isNaN(count)) return vagueDurations[unit] ?? `${prefix}X${letter}`;
  const fraction = fractions[unit];
  const whole = Math.floor(count);
  const rest = fraction ? Math.round((count - whole) * fraction[1]) : 0;
  if (!fraction || rest === 0) return `${prefix}${Number((count * factor).toFixed(3))}${letter}`;
  const below = durationOf(fraction[0], rest);
  return whole === 0 ? below : joinDurations(`${prefix}${whole}${letter}`, below);
}

/** @example joinDurations('PT1H', 'PT20M') // 'PT1H20M' */
export function joinDurations(long: string, short: string): string {
  return long + (long.startsWith('PT') ? short.slice(2) : short.slice(1));
}

/** The day that many units away. Units shorter than a day do not move it. */
export function addUnits(day: Day, unit: Unit, count: number): Day {
  const { days, months = 0 } = measures[unit];
  return days === undefined ? addMonths(day, Math.round(months * count)) : day + Math.round(days * count);
}

/** Winter is named after the year it begins in, as in `interval.ts`. */
function seasonOf(day: Day): string {
  const month = monthOf(day);
  if (month < 3) return `${yearOf(day) - 1}-WI`;
  return `${yearOf(day)}-${['SP', 'SU', 'FA', 'WI'][Math.floor(month / 3) - 1]}`;
}

const periods: Record<Unit, (day: Day) => string> = {
  second: isoDay,
  minute: isoDay,
  hour: isoDay,
  day: isoDay,
  weekend: (day) => `${isoWeek(day)}-WE`,
  week: isoWeek,
  fortnight: isoWeek,
  month: (day) => isoDay(day).slice(0, 7),
  season: seasonOf,
  quarter: (day) => `${yearOf(day)}-Q${Math.ceil(monthOf(day) / 3)}`,
  half: (day) => `${yearOf(day)}-H${Math.ceil(monthOf(day) / 6)}`,
  year: (day) => String(yearOf(day)),
  decade: (day) => `${Math.floor(yearOf(day) / 10)}X`,
  century: (day) => `${Math.floor(yearOf(day) / 100)}XX`,
};

const firstDay = parseDay('1000-01-01')!;
const lastDay = parseDay('2999-12-31')!;

/**
 * The year, month, week ... that holds a day, as TIMEX3 writes it; the open digits of decades and centuries are `X` (ISO 8601-2). `null` outside
 * the years 1000 to 2999.
 *
 * @example periodOf('week', parseDay('2025-02-12')) // '2025-W07'
 */
export function periodOf(unit: Unit, day: Day): string | null {
  return day >= firstDay && day <= lastDay ? periods[unit](day) : null;
}
