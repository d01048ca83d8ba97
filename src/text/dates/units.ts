import { type Day, addMonths, isoDay, isoWeek, monthOf, parseDay, weekdayOf, yearOf } from './calendar.ts';

export const units = [
  'second', 'minute', 'hour', 'day', 'weekend', 'week', 'fortnight', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century',
] as const; // prettier-ignore

/** A unit that time is counted in, from short to long. */
export type Unit = (typeof units)[number];

/** How one unit is written as a duration (ISO 8601; `WE` and `Q` are TIMEX3's), and how one is counted on the calendar. */
const measures: Record<Unit, { duration: [prefix: string, count: number, letter: string]; days?: number; months?: number }> = {
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

/** The unit below, for halves: an hour and a half is 90 minutes. */
const parts: Partial<Record<Unit, [unit: Unit, count: number]>> = {
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
  if (Number.isNaN(count)) return `${prefix}X${letter}`;
  const part = parts[unit];
  const whole = Math.floor(count);
  const rest = part ? Math.round((count - whole) * part[1]) : 0;
  if (!part || rest === 0) return `${prefix}${Number((count * factor).toFixed(3))}${letter}`;
  const below = durationOf(part[0], rest);
  if (whole === 0) return below;
  const time = below.startsWith('PT') && prefix === 'P' ? below.slice(1) : below.slice(prefix.length);
  return `${prefix}${whole}${letter}${time}`;
}

/** The day that many units away. Units shorter than a day do not move it. */
export function addUnits(day: Day, unit: Unit, count: number): Day {
  const { days, months } = measures[unit];
  return days === undefined ? addMonths(day, Math.round((months ?? 0) * count)) : day + Math.round(days * count);
}

const two = (value: number): string => String(value).padStart(2, '0');
/** Spring from March, summer from June, autumn from September, winter from December, as meteorologists count in the north. */
export const seasons = ['SP', 'SU', 'FA', 'WI'] as const;

function seasonOf(day: Day): string {
  const month = monthOf(day);
  return month < 3 ? `${yearOf(day) - 1}-WI` : `${yearOf(day)}-${seasons[Math.floor(month / 3) - 1]}`;
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
 * The unit of the calendar that holds a day, as TIMEX3 writes it; unknown digits of decades and centuries are `X`. `null` outside the years 1000 to 2999.
 *
 * @example periodOf('week', parseDay('2025-02-12')) // '2025-W07'
 */
export function periodOf(unit: Unit, day: Day): string | null {
  return day >= firstDay && day <= lastDay ? periods[unit](day) : null;
}
