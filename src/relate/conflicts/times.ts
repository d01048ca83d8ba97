import { dayRange } from '../../text/dates/interval.ts';
import { cueOf } from '../../text/quotations/cue-verbs.ts';
import type { Account, Stretch } from './account.ts';
import { common, matchBest, namesIn, sensesAround } from './context.ts';
import type { Comparer } from './finding.ts';

type Time = Account['times'][number];

/** So many words around a date tell what is dated. */
const reach = 7;
const weekdays = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const opened = new Set(['before', 'after', 'since', 'until', 'earlier', 'later']);

/** Dates and times of day of the same thing. A day within a month or year that the other names agrees. */
export const compareTimes: Comparer = (a, b) => {
  const likeness = (one: Time, other: Time): number => {
    const answer = agreeOnTime(a, one, b, other);
    if (answer === null) return 0;
    const [ours, theirs] = [sensesAround(a, one, reach), sensesAround(b, other, reach)];
    const [shared, names] = [common(ours, theirs).length, new Set(namesIn(a, ours))];
    if (!answer && common(ours, theirs).every((sense) => names.has(sense))) return 0;
    if (!answer && isOfSaying(a, one) !== isOfSaying(b, other)) return 0;
    const isOnly = a.times.length === 1 && b.times.length === 1;
    if (answer) return shared + 3;
    return shared >= (isOnly ? 1 : 2) ? shared : 0;
  };
  const pairs = matchBest(a.times, b.times, likeness).filter(
    ([one, other]) => agreeOnTime(a, one, b, other) || !(isTold(a, one, b) || isTold(b, other, a)),
  );
  return pairs.map(([one, other]) => ({
    kind: 'time',
    weight: agreeOnTime(a, one, b, other) ? null : 'substance',
    a: { start: one.start, end: one.end, value: valueOf(a, one) },
    b: { start: other.start, end: other.end, value: valueOf(b, other) },
  }));
};

/** So many words away from a time may say that something was said then: `told the Associated Press on Sunday`; `on Sunday, he said`. */
const sayingReach = 6;

/** Whether a time is when something was said, and not when it happened. */
function isOfSaying({ words }: Account, { start, end }: Time): boolean {
  const before = words.filter((word) => word.end <= start).slice(-sayingReach);
  const [next, ...after] = words.filter((word) => word.start >= end).slice(0, sayingReach);
  return [...before, ...(next?.text === ',' ? after : [])].some(({ text }) => cueOf(text)?.class === 'say');
}

/** Whether the line of `b` tells a time of `a`, wherever. */
const isTold = (a: Account, time: Time, b: Account): boolean =>
  b.beside.times.some((other) => agreeOnTime(a, time, b, other) === true);

const valueOf = (account: Account, { value, start, end }: Time): string => value ?? wordsOf(account, { start, end });

const wordsOf = ({ text }: Account, { start, end }: Stretch): string => text.slice(start, end).toLowerCase();

/** `null` where they cannot be compared: vague, open at one end, or counted from a day that nobody knows. */
export function agreeOnTime(a: Account, one: Time, b: Account, other: Time): boolean | null {
  if (isNoPoint(a, one) || isNoPoint(b, other)) return null;
  if (wordsOf(a, one) === wordsOf(b, other)) return true;
  if (one.modifier !== other.modifier && (opens(one) || opens(other))) return null;
  const [ranges, hours] = [
    [one, other].map(({ value }) => dayRange(value ?? '')),
    [one, other].map(({ value }) => hourOf(value)),
  ];
  const [first, second] = ranges;
  if (first && second) {
    if (first.from > second.to || second.from > first.to) return false;
    return hours[0] === null || hours[1] === null || hours[0] === hours[1];
  }
  const [dayA, dayB] = [weekdayIn(a, one), weekdayIn(b, other)];
  return dayA === null || dayB === null ? null : dayA === dayB;
}

/** `every day`; `1985/86`, which is more than 1985. */
const isNoPoint = ({ text }: Account, { type, end }: Time): boolean =>
  type === 'set' || /^\/\d/.test(text.slice(end, end + 2));

/** `earlier on Thursday` is still on Thursday. */
const opens = ({ modifier, precision }: Time): boolean =>
  modifier !== null && opened.has(modifier) && !(/^(?:earlier|later)$/.test(modifier) && precision === 'day');

const hourOf = (value: string | null): string | null => /T(\d\d:\d\d|MO|AF|EV|NI)/.exec(value ?? '')?.[1] ?? null;

const weekdayIn = ({ text }: Account, { start, end }: Time): string | null =>
  weekdays.exec(text.slice(start, end))?.[0].toLowerCase() ?? null;
