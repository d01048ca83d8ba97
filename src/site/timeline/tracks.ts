import type { EventTime, TimelineEvent } from '../../schema/timeline.ts';
import { dayAfter, daysBetween } from './days.ts';
import { reachOf } from './reach.ts';

/** An event in the column of one of its times. */
export interface PlacedEvent {
  event: TimelineEvent;
  /** Index of the first of its times that lies there. */
  time: number;
}

/** A column of the tracks: a day, what lies before and after the days shown, or what has no one day. */
export interface TrackColumn {
  kind: 'before' | 'day' | 'after' | 'none';
  /** Of a `day`. */
  day: string | null;
  events: PlacedEvent[];
}

/** So many days in a row are shown. */
const mostDays = 5;

/** The columns that have events, and the days between them: the days in a row on which most articles place most, with what lies around them. */
export function buildColumns(events: readonly TimelineEvent[]): TrackColumn[] {
  const days = busiestDays(events);
  const columns: TrackColumn[] = [
    { kind: 'before', day: null, events: [] },
    ...days.map((day): TrackColumn => ({ kind: 'day', day, events: [] })),
    { kind: 'after', day: null, events: [] },
    { kind: 'none', day: null, events: [] },
  ];
  for (const event of events) {
    const places = event.times.map((time) => placeOf(time, columns));
    for (const place of new Set(places)) columns[place]!.events.push({ event, time: places.indexOf(place) });
  }
  return columns.filter(({ kind, events: own }) => kind === 'day' || own.length > 0);
}

/** The index of the column that a time belongs to. */
export function placeOf(
  { from, to, precision }: EventTime,
  columns: readonly Pick<TrackColumn, 'kind' | 'day'>[],
): number {
  const indexOf = (kind: TrackColumn['kind']): number => columns.findIndex((column) => column.kind === kind);
  const days = columns.filter(({ kind }) => kind === 'day').map(({ day }) => day!);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || precision === 'unknown') return indexOf('none');
  const ends = to ?? (precision === 'since' ? from : null);
  if (ends !== null && ends < first) return indexOf('before');
  if (from !== null && from > last) return indexOf('after');
  const day = from !== null && from === to ? columns.findIndex((column) => column.day === from) : -1;
  return day < 0 ? indexOf('none') : day;
}

function busiestDays(events: readonly TimelineEvent[]): string[] {
  const weights = new Map<string, number>();
  for (const event of events)
    for (const { from, to } of event.times)
      if (from !== null && from === to) weights.set(from, (weights.get(from) ?? 0) + reachOf(event));
  const known = [...weights.keys()].sort();
  let best = { weight: 0, days: [] as string[] };
  for (const [index, first] of known.entries()) {
    const days = known.slice(index).filter((day) => daysBetween(first, day) < mostDays);
    const weight = days.reduce((sum, day) => sum + weights.get(day)!, 0);
    if (weight > best.weight) best = { weight, days };
  }
  return inARow(best.days);
}

function inARow(days: readonly string[]): string[] {
  const all: string[] = [];
  for (let day = days[0]; day !== undefined && day <= days.at(-1)!; day = dayAfter(day)) all.push(day);
  return all;
}
