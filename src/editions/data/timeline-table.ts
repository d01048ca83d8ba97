import type { TimelineEvent } from '../../schema/timeline.ts';
import type { Addresses } from './addresses.ts';
import { integer, type Table, text, yesOrNo } from './table.ts';

type Evidence = TimelineEvent['evidence'][number];

export interface TimelineRow {
  event: TimelineEvent;
  evidence: Evidence;
  /** Among the evidence of the event, from 1. */
  number: number;
  article: number;
  path: string;
  isCentral: boolean;
}

/** The time that the evidence tells. */
const timeOf = ({ event, evidence: { date } }: TimelineRow): TimelineEvent['times'][number] | null =>
  date === null ? null : event.times[date.time]!;

/** A row for each place where an article tells an event of the timeline. */
export const timelineTable: Table<TimelineRow> = {
  name: 'timeline',
  key: ['event', 'witness'],
  columns: {
    event: text('Id of the event', ({ event }) => event.id),
    witness: integer('Which of the places that tell it, from 1', ({ number }) => number),
    from: text('The first day it can have been, by these words; empty where nobody knows', (row) => timeOf(row)?.from ?? null),
    to: text('The last day it can have been; empty where nobody knows', (row) => timeOf(row)?.to ?? null),
    precision: text('How exactly these words tell the time', (row) => timeOf(row)?.precision ?? null),
    ahead: yesOrNo('Whether it was still to come when its articles were written', ({ event }) => event.isAhead),
    differs: yesOrNo('Whether accounts tell it of different times', ({ event }) => event.times.length > 1),
    article: integer('Number of the article', ({ article }) => article),
    path: text('The sentence, from the root of the site', ({ path }) => path),
    central: yesOrNo('Whether this wording stands for the event', ({ isCentral }) => isCentral),
    date: text('The words that date it, verbatim', ({ evidence: { words, date } }) => date && words.slice(...date.at)),
    value: text('Their value as TIMEX3 writes it', ({ evidence: { date } }) => date?.value ?? null),
    counted_from: text('What the value was counted from: published, dossier or text', ({ evidence: { date } }) => date?.anchor ?? null),
    words: text('The sentence or clause, verbatim', ({ evidence: { words } }) => words),
  },
}; // prettier-ignore

export function timelineRows(event: TimelineEvent, { numberOf, pathOf }: Addresses): TimelineRow[] {
  return event.evidence.map((evidence, index) => ({
    event,
    evidence,
    number: index + 1,
    article: numberOf(evidence.article),
    path: pathOf(evidence.article, evidence.sentence),
    isCentral: index === event.central,
  }));
}
