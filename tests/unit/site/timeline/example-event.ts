import type { EventEvidence, EventTime, TimelineEvent } from '../../../../src/schema/timeline.ts';

/** Evidence of `article` that tells the `time`th time of its event with these words at its start. */
export function exampleEvidence(
  article: string,
  time: number | null,
  { dated = 'On Wednesday', value = null as string | null, precision = 'day' as const } = {},
): EventEvidence {
  const words = `${dated} the ferry sank`;
  const date = {
    at: [0, dated.length] as [number, number],
    value,
    precision,
    modifier: null,
    rule: 'weekday',
    anchor: null,
  };
  return {
    article,
    span: [0, 0, words.length],
    sentence: 's-aaaaaaa',
    words,
    date: time === null ? null : { ...date, time },
  };
}

export const dayOf = (day: string): EventTime => ({ from: day, to: day, precision: 'day' });

/** An event at these times, each told by an article of its own, the first by two. */
export function exampleEvent(id: string, times: EventTime[], changes: Partial<TimelineEvent> = {}): TimelineEvent {
  const evidence = times.map((_, time) => exampleEvidence(`aaaa222${time + 2}`, time));
  return {
    id,
    story: 'aaaa2222',
    times,
    isAhead: false,
    isSaying: false,
    central: 0,
    evidence: [...evidence, exampleEvidence('bbbb2222', 0)],
    ...changes,
  };
}
