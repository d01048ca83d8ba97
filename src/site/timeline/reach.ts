import type { TimelineEvent } from '../../schema/timeline.ts';
import type { Carrier } from '../accounts/carriers.ts';

/** How many articles tell an event. */
export const reachOf = ({ evidence }: Pick<TimelineEvent, 'evidence'>): number =>
  new Set(evidence.map(({ article }) => article)).size;

/** The `most` events of most articles, in the order of `events`; of equally many the first, and what accounts differ on before what they do not. */
export function mostTold(events: readonly TimelineEvent[], most: number): TimelineEvent[] {
  const sorted = events.toSorted((a, b) => b.times.length - a.times.length || reachOf(b) - reachOf(a));
  const kept = new Set(sorted.slice(0, most));
  return events.filter((event) => kept.has(event));
}

/** Each article that tells an event, once, in the order of the evidence: it differs where it tells another time than most. */
export function tellersOf({ evidence, central }: TimelineEvent): Carrier[] {
  const shown = evidence[central]!.article;
  return [...Map.groupBy(evidence, ({ article }) => article)].map(([article, own]): Carrier => {
    const odd = own.find(({ date }) => date !== null && date.time > 0);
    return {
      article,
      state: odd === undefined ? 'F' : 'D',
      sentence: (odd ?? own[0]!).sentence,
      isShown: article === shown,
    };
  });
}
