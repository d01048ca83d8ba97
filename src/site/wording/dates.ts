import type { IsoDate } from '../../schema/date.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A day or an instant as it is written: `12 February 2025`, `12 February 2025, 09:30 (UTC+02:00)`. */
export function formatDate(date: IsoDate): string {
  const [day = '', time] = date.split('T');
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  const text = `${dayOfMonth} ${months[(month ?? 1) - 1]} ${year}`;
  if (time === undefined) return text;
  const [, clock = '', zone = 'Z'] = /^(\d{2}:\d{2})[\d:.]*(Z|[+-].*)$/.exec(time) ?? [];
  return `${text}, ${clock} (UTC${zone === 'Z' ? '' : zone.replace('-', '\u2212')})`;
}

/** The same with the day of the week: `Wednesday 12 February 2025`. */
export function formatDay(date: string): string {
  return `${weekdays[new Date(`${date}T00:00Z`).getUTCDay()]} ${formatDate(date)}`;
}

/** The year, or `unknown`. */
export function yearOf(date: string | undefined): string {
  return date?.slice(0, 4) ?? 'unknown';
}
