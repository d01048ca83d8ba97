import { type Day, weekdayOf, yearOf } from './calendar.ts';
import { type DayRange, dayRange } from './interval.ts';
import { type Direction, type Meaning, type Yearly, resolved } from './meaning.ts';
import { precisionOf } from './precision.ts';
import { periodOf } from './units.ts';

/** Which of several: the one before, around or after the anchor; `null` leaves it to the tense. */
export type Which = 'last' | 'this' | 'next' | null;

interface Occurrence extends DayRange {
  value: string;
}

/**
 * How many times farther a day may lie on the side that the tense asks for, before the nearer one on the other side is meant all the same: a
 * report of 30 October that a company "declared a dividend, payable Dec. 7" does not speak of the December before.
 */
const detours = { past: 5, future: 8 };

/** A day of the week near the anchor. */
export function weekday(number: number, which: Which = null): Meaning {
  return recurrence((anchor) => {
    const inThisWeek = anchor - weekdayOf(anchor) + number;
    return [-14, -7, 0, 7, 14].map((days) => periodOf('day', inThisWeek + days));
  }, which);
}

/** The weekend near the anchor: `over the weekend`. */
export const weekend: Meaning = recurrence(
  (anchor) => [-7, 0, 7].map((days) => periodOf('weekend', anchor + days)),
  null,
);

/** What comes every year, the one near the anchor. */
export function recurring(yearly: Yearly, which: Which = null): Meaning {
  return recurrence((anchor) => [-2, -1, 0, 1, 2].map((years) => yearly(yearOf(anchor) + years)), which);
}

/** `near` lists the values around an anchor in their order, with the one of its own week or year in the middle. */
function recurrence(near: (anchor: Day) => (string | null)[], which: Which): Meaning {
  return ({ anchor, direction }) => {
    if (anchor === null) return null;
    const values = near(anchor);
    const occurrences = values.flatMap(occurrence);
    const around = occurrences.find(({ from, to }) => from <= anchor && anchor <= to)?.value;
    if (which === 'this') return resolved(around ?? values[(values.length - 1) / 2] ?? null, 'anchor');
    return resolved(choose(occurrences, anchor, which ?? direction())?.value ?? null, 'anchor');
  };
}

function occurrence(value: string | null): Occurrence[] {
  const range = value === null ? null : dayRange(value);
  return value === null || range === null ? [] : [{ value, ...range }];
}

function choose(near: readonly Occurrence[], anchor: Day, how: 'last' | 'next' | Direction): Occurrence | undefined {
  if (how === 'last') return near.findLast(({ to }) => to < anchor);
  if (how === 'next') return near.find(({ from }) => from > anchor);
  const back = near.findLast(({ from }) => from <= anchor);
  const ahead = near.find(({ to }) => to >= anchor);
  if (!back || !ahead) return back ?? ahead;
  return anchor - back.to > (ahead.from - anchor) * detour(how, back.value) ? ahead : back;
}

/** Quarters are mostly told of when they are over, also by those who "expect to report a third-quarter loss". */
function detour(how: Direction, value: string): number {
  if (how === 'past') return detours.past;
  return how === 'future' && precisionOf(value) !== 'quarter' ? 1 / detours.future : 1;
}
