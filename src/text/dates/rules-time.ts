import { rule } from './grammar.ts';
import { isToldAt } from './guards-numbers.ts';
import { isNoName } from './guards-words.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** 12 a.m. is midnight, 12 p.m. noon. `null` for hours that no clock shows. */
function hour(value: number, halfDay: number): string | null {
  return value >= 1 && value <= 12 ? `T${two((value % 12) + halfDay)}` : null;
}

function time(hours: number, minutes: string, halfDay: number): string | null {
  const start = hour(hours, halfDay);
  return start === null ? null : `${start}:${minutes}`;
}

const afterNoon = (part: string): number => (part === 'TMO' ? 0 : 12);

/** Times of a day. */
export const timeRules = [
  rule('clock', 'TIME', 'HOUR HALFDAY ZONE?', ({ HOUR, HALFDAY }) => time(HOUR, '00', HALFDAY)),
  rule('clock', 'TIME', 'CLOCK HALFDAY ZONE?', ({ CLOCK, HALFDAY }) =>
    time(Number(CLOCK.slice(1, 3)), CLOCK.slice(4), HALFDAY),
  ),
  rule('clock', 'TIME', 'CLOCK ZONE', ({ CLOCK }) => CLOCK),
  rule('clock', 'TIME', 'FOURDIGITS hours|hrs', ({ FOURDIGITS }) => FOURDIGITS),
  rule('clock', 'TIME', 'FOURDIGITS ZONE', ({ FOURDIGITS }) => FOURDIGITS),
  rule('clock', 'TIME', 'CLOCK', ({ CLOCK }) => CLOCK, isToldAt),
  rule('clock', 'TIME', "HOUR o ' clock", ({ HOUR }) => `T${two(HOUR)}:00`),
  rule('hour-of-part', 'TIME', 'HOUR in the PART', ({ HOUR, PART }) => time(HOUR, '00', afterNoon(PART))),
  rule('noon', 'TIME', 'noon', () => 'T12:00', isNoName),
  rule('midnight', 'TIME', 'midnight', () => 'T24:00', isNoName),
];
