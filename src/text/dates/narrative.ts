import { dayRange } from './interval.ts';
import { type Meaning, resolved, shifted } from './meaning.ts';
import { precisionOf } from './precision.ts';
import { type Unit, addUnits, periodOf } from './units.ts';

/** The day that the text speaks of: the last one it told, else the anchor. */
export const dayInText: Meaning = ({ anchor, mentioned }) => {
  if (mentioned.day !== null) return resolved(periodOf('day', mentioned.day), 'text');
  return anchor === null ? null : resolved(periodOf('day', anchor), 'anchor');
};

/** So many units from the date that the text told last, else from the anchor: `three days later`, `that year`. */
export function shiftedInText(unit: Unit, by: number): Meaning {
  return (context) => {
    const { date, day } = context.mentioned;
    const start = unit === 'day' || date === null ? day : dayRange(date)?.from;
    return typeof start === 'number'
      ? resolved(periodOf(unit, addUnits(start, unit, by)), 'text')
      : shifted(unit, by)(context);
  };
}

/** The quarter that the text speaks of, a year before; the year before where it speaks of none. */
export const periodBefore: Meaning = (context) => {
  const { quarter } = context.mentioned;
  if (quarter === null) return shifted('year', -1)(context);
  return resolved(`${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`, 'text');
};

/** What a figure is compared with: right after a quarter the same one a year before, else the year before. */
export const yearBefore: Meaning = (context) => {
  const { date } = context.mentioned;
  return date !== null && precisionOf(date) === 'quarter' ? periodBefore(context) : shifted('year', -1)(context);
};

/** The quarter that the text speaks of, else the last one before the anchor. */
export const quarterInText: Meaning = (context) => {
  const { quarter } = context.mentioned;
  return quarter === null ? shifted('quarter', -1)(context) : resolved(quarter, 'text');
};

/** The quarter that the text speaks of, in another year: `the 1988 period`; the year where it speaks of none. */
export function quarterOf(year: number): Meaning {
  return ({ mentioned }) =>
    resolved(`${year}${mentioned.quarter?.slice(4) ?? ''}`, mentioned.quarter === null ? null : 'text');
}
