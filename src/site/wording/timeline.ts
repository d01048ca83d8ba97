import type { TimelineEvent } from '../../schema/timeline.ts';
import { capitalise, plural, spell, spellCount } from './counting.ts';
import { formatDay } from './dates.ts';

/** `Six events fall on Wednesday 12 February 2025; accounts differ on when one happened`. */
export function timelineHeadline(events: readonly TimelineEvent[]): string {
  if (events.length === 0) return 'No article says when anything happened';
  const differing = events.filter(({ times }) => times.length > 1).length;
  return differing === 0
    ? whenMost(events)
    : `${whenMost(events)}; accounts differ on when ${spell(differing)} happened`;
}

function whenMost(events: readonly TimelineEvent[]): string {
  const days = events.flatMap(({ times: [time] }) =>
    time!.from !== null && time!.from === time!.to ? [time!.from] : [],
  );
  const byDay = [...Map.groupBy(days, (day) => day)].sort((a, b) => b[1].length - a[1].length);
  const [busiest] = byDay;
  const all = capitalise(spellCount(events.length, 'event'));
  if (busiest === undefined)
    return `${all}, ${events.length === 1 ? 'on no known day' : 'none of them on a known day'}`;
  const [day, { length }] = busiest;
  if (length === events.length || length > 1)
    return `${capitalise(spellCount(length, 'event'))} ${plural(length, 'falls', 'fall')} on ${formatDay(day)}`;
  return `${all}, ${spell(days.length)} of them on a known day`;
}

/** Where the days come from: `No article carries a date. Days are counted from Wednesday 12 February 2025, which the publisher has set.` */
export function whereDaysComeFrom(articles: number, dated: number, day: string | null): string {
  const set =
    day === null
      ? 'a day of the week in them stays unknown'
      : `days in them are counted from ${formatDay(day)}, which the publisher has set`;
  if (articles === dated) return 'Days are counted from the date that each article carries.';
  if (dated === 0) return `${articles === 1 ? 'The article carries no date' : 'No article carries a date'}: ${set}.`;
  return `${capitalise(spell(dated))} of ${spell(articles)} articles ${plural(dated, 'carries', 'carry')} a date; the others do not: ${set}.`;
}
