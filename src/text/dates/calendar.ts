/** A calendar day, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. */
export type Day = number;

const msPerDay = 86_400_000;

const toDate = (day: Day): Date => new Date(day * msPerDay);

/** `null` where the calendar has no such day (30 February, month 13) or the year is outside 1000 to 2999. */
export function dayOf(year: number, month = 1, date = 1): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const made = new Date(time);
  const isReal = made.getUTCMonth() === month - 1 && made.getUTCDate() === date && year >= 1000 && year <= 2999;
  return isReal ? time / msPerDay : null;
}

/** The day that an ISO 8601 date or instant begins with; `null` where it begins with none. */
export function parseDay(iso: string): Day | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(date));
}

/** @example isoDay(0) // '1970-01-01' */
export const isoDay = (day: Day): string => toDate(day).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => toDate(day).getUTCFullYear();

/** 1 to 12. */
export const monthOf = (day: Day): number => toDate(day).getUTCMonth() + 1;

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day `months` later, or the last of that month where it is shorter: 31 January and one month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const date = toDate(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = Date.UTC(year, month + 1, 0) / msPerDay;
  return Math.min(Date.UTC(year, month, 1) / msPerDay + date.getUTCDate() - 1, last);
}

/** The Monday of ISO week 1 is the one before, or on, 4 January. */
const firstMonday = (year: number): Day => {
  const day = Date.UTC(year, 0, 4) / msPerDay;
  return day - weekdayOf(day) + 1;
};

/** ISO 8601 week of a day: `2025-W07`. */
export function isoWeek(day: Day): string {
  const year = yearOf(day - weekdayOf(day) + 4);
  const week = Math.floor((day - firstMonday(year)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of an ISO week. */
export const weekStart = (year: number, week: number): Day => firstMonday(year) + (week - 1) * 7;
