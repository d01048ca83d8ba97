import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { timelineCalendar } from '../../../../src/editions/data/timeline-calendar.ts';
import type { EventTime, TimelineEvent } from '../../../../src/schema/timeline.ts';

const addresses = { numberOf: () => 3, pathOf: (id: string, sentence = '') => `/articles/${id}/#${sentence}` };
const dossier = { title: { value: 'A, b; c', origin: 'given' }, date: '2025-02-12', site: null } as const;
const words = 'The ferry, a “Marigold”; sank\\n off Gannet Point, which is a long way from any harbour, on Wednesday.';

function event(id: string, ...times: EventTime[]): TimelineEvent {
  const evidence = times.map((_, time) => ({
    article: 'aaaa2222',
    span: [0, 0, words.length] as [number, number, number],
    sentence: 's-aaaaaaa',
    words,
    date: {
      at: [0, 3] as [number, number],
      value: null,
      precision: 'day' as const,
      modifier: null,
      rule: 'weekday',
      anchor: null,
      time,
    },
  }));
  return { id, story: 'aaaa2222', times, isAhead: false, isSaying: false, central: 0, evidence };
}

const wednesday: EventTime = { from: '2025-02-12', to: '2025-02-12', precision: 'day' };
const thursday: EventTime = { from: '2025-02-13', to: '2025-02-13', precision: 'day' };
const events = [
  event('ev-aaaaaaa', wednesday, thursday),
  event('ev-bbbbbbb', { from: '2025-02-03', to: '2025-02-09', precision: 'range' }),
  event('ev-ccccccc', { from: '2014-01-01', to: '2014-12-31', precision: 'year' }),
  event('ev-ddddddd', { from: '2014-01-01', to: null, precision: 'since' }),
  event('ev-eeeeeee', { from: null, to: null, precision: 'unknown' }),
];

/** The calendar as another program reads it. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
}

test('a parser reads the days and the words back', () => {
  const { text, leftOut } = timelineCalendar(events, dossier, addresses);
  const read = readBack(text);
  expect(
    read.events.map(({ uid, startDate, endDate, summary }) => [uid, startDate.toString(), endDate.toString(), summary]),
  ).toEqual([
    ['ev-aaaaaaa@dossier', '2025-02-12', '2025-02-13', words],
    ['ev-bbbbbbb@dossier', '2025-02-03', '2025-02-10', words],
  ]);
  expect(read.events[0]!.description).toBe(
    `Accounts differ: 2025-02-12 or 2025-02-13\nArticle 3: ${words}\nArticle 3: ${words}`,
  );
  expect(leftOut).toBe(3);
  expect(read.calendar.getFirstPropertyValue('x-wr-caldesc')).toBe(
    '2 events of whole days; 3 whose day is not known are left out.',
  );
});

test('is stamped with the day of the dossier, and lines are folded', () => {
  const { text } = timelineCalendar(events, dossier, addresses);
  expect(text.match(/DTSTAMP:\S+/g)).toEqual(['DTSTAMP:20250212T000000Z', 'DTSTAMP:20250212T000000Z']);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('is stamped with the last day of all where the dossier has none, and leads to the published sentence', () => {
  const { text } = timelineCalendar(events, { ...dossier, date: null, site: 'https://example.org/a' }, addresses);
  expect(new Set(text.match(/DTSTAMP:\S+/g))).toEqual(new Set(['DTSTAMP:20250213T000000Z']));
  const { events: read } = readBack(text);
  expect(read[0]!.component.getFirstPropertyValue('url')).toBe('https://example.org/a/articles/aaaa2222/#s-aaaaaaa');
});
