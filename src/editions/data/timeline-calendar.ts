import ical from 'ical-generator';
import type { Dossier } from '../../schema/dossier.ts';
import type { EventPrecision, EventTime, TimelineEvent } from '../../schema/timeline.ts';
import type { Addresses } from './addresses.ts';

export interface Calendar {
  /** iCalendar (RFC 5545). */
  text: string;
  events: number;
  /** How many events are too vague for a calendar: those of a year or decade, with an open end, or without a known day. */
  leftOut: number;
}

/** Only events of so many days in a row stand in a calendar. */
const placed: ReadonlySet<EventPrecision> = new Set(['day', 'part-of-day', 'range', 'month']);
const mostPassages = 5;
const msPerDay = 86_400_000;

/**
 * The events of a timeline whose days are known, as events of whole days; where accounts differ, on the day that most tell. There is no clock in
 * it: every stamp is the day of the dossier, or else that of the last event.
 */
export function timelineCalendar(
  events: readonly TimelineEvent[],
  { title, date, site }: Pick<Dossier, 'title' | 'date' | 'site'>,
  addresses: Addresses,
): Calendar {
  const kept = events.flatMap((event) => {
    const days = daysOf(event.times[0]!);
    return days === null ? [] : [{ event, days }];
  });
  const leftOut = events.length - kept.length;
  const last = kept.reduce((latest, { days }) => Math.max(latest, days.end), 0);
  const stamp = new Date(date === null ? last : `${date}T00:00Z`);
  const calendar = ical({
    name: title.value,
    prodId: { company: 'Dossier', product: 'Timeline', language: 'EN' },
    description: `${kept.length} events of whole days; ${leftOut} whose day is not known are left out.`,
  });
  for (const { event, days } of kept) {
    const { article, sentence, words } = event.evidence[event.central]!;
    calendar.createEvent({
      id: `${event.id}@dossier`,
      start: new Date(days.start),
      end: new Date(days.end),
      allDay: true,
      stamp,
      summary: words,
      description: describe(event, addresses),
      ...(site !== null && { url: new URL(addresses.pathOf(article, sentence).slice(1), withSlash(site)).href }),
    });
  }
  return { text: `${calendar.toString()}\r\n`, events: kept.length, leftOut };
}

/** The first day and the one after the last, in milliseconds; `null` for what is too vague. */
function daysOf({ from, to, precision }: EventTime): { start: number; end: number } | null {
  if (!placed.has(precision) || from === null || to === null) return null;
  return { start: Date.parse(from), end: Date.parse(to) + msPerDay };
}

function describe({ times, evidence }: TimelineEvent, { numberOf }: Addresses): string {
  const lines = evidence.slice(0, mostPassages).map(({ article, words }) => `Article ${numberOf(article)}: ${words}`);
  const differs =
    times.length > 1 ? [`Accounts differ: ${times.map(({ from, to }) => from ?? to ?? 'unknown').join(' or ')}`] : [];
  const more = evidence.length - lines.length;
  return [...differs, ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

const withSlash = (site: string): string => (site.endsWith('/') ? site : `${site}/`);
