import type { Unit } from './units.ts';

/** How exactly a value is told. */
export type Precision = Exclude<Unit, 'fortnight'> | 'part-of-day' | 'vague';

const durationLetters: [form: RegExp, precision: Precision][] = [
  [/^PT.*S$/, 'second'],
  [/^P.*T.*M$/, 'minute'],
  [/^P.*H$/, 'hour'],
  [/DE$/, 'decade'],
  [/CE$/, 'century'],
  [/D$/, 'day'],
  [/WE$/, 'weekend'],
  [/W$/, 'week'],
  [/M$/, 'month'],
  [/Q$/, 'quarter'],
  [/Y$/, 'year'],
];

const forms: [form: RegExp, precision: Precision][] = [
  [/T\d\d:\d\d:\d\d$/, 'second'],
  [/T\d\d:\d\d$/, 'minute'],
  [/T\d\d$/, 'hour'],
  [/T[A-Z]{2}$/, 'part-of-day'],
  [/-WE$/, 'weekend'],
  [/-W(?:\d\d|XX)-\d$/, 'day'],
  [/-W(?:\d\d|XX)$/, 'week'],
  [/-(?:SP|SU|FA|WI)$/, 'season'],
  [/-Q[1-4X]$/, 'quarter'],
  [/-H[12X]$/, 'half'],
  [/^.{4}-.{2}-.{2}$/, 'day'],
  [/^.{4}-.{2}$/, 'month'],
  [/^\d{3}X$/, 'decade'],
  [/^\d{2}XX$/, 'century'],
  [/^.{4}$/, 'year'],
];

/** The smallest unit that a value tells: of a date, an interval's start, a duration, or what returns in a set. */
export function precisionOf(value: string): Precision {
  const [first = ''] = value.split('/', 1);
  const table = /^P(?:\d|X|T)/.test(first) ? durationLetters : forms;
  return table.find(([form]) => form.test(first))?.[1] ?? 'vague';
}
