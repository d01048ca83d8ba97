import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analyse/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { agree, type Time } from '../../../src/relate/timeline/time.ts';
import { cutAtDates } from '../../../src/relate/timeline/clause.ts';
import { eventsOf, readText } from '../../unit/relate/timeline/chronicle.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const day = '2025-02-12';
const articles = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => analyse(ingest(readFileSync(new URL(file, seeds)), file), { dossierDate: day }));
const events = eventsOf(articles, day);

describe('the events of the seeds', () => {
  test('do not depend on the order of the articles', () => {
    expect(events.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(eventsOf(shuffled, day)).toEqual(events);
      }),
      { numRuns: 4 },
    );
  });

  test('do not depend on an article about something else', () => {
    const other = readText(
      'other',
      'A gull colony moved to the old mill in Aldmoor in 2014.\n\nBirders counted nests on Wednesday.',
      { dossierDate: day },
    );
    const story = events[0]!.story;
    expect(eventsOf([...articles, other], day).filter((event) => event.story === story)).toEqual(events);
  });
});

const iso = (offset: number): string => new Date(Date.UTC(2025, 1, offset)).toISOString().slice(0, 10);

const time = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 40 }), fc.boolean())
  .map(([from, length, isKnown]): Time => {
    return isKnown
      ? { from: iso(from), to: iso(from + length), precision: 'range', named: null }
      : { from: null, to: null, precision: 'unknown', named: String(from % 3) };
  });

test('agreeing on a time is symmetric, and every time agrees with itself', () => {
  fc.assert(
    fc.property(time, time, (a, b) => {
      expect(agree(a, b)).toBe(agree(b, a));
      expect(agree(a, a)).toBe(true);
    }),
  );
});

test('every date stands in its clause', () => {
  const piece = fc.constantFrom(
    'the ferry sank',
    'divers came, and',
    'while gulls',
    '—',
    ';',
    'on DATE',
    'in DATE, which',
    'DATE',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ');
      const dates = [...text.matchAll(/DATE/g)].map(({ index }) => ({ start: index, end: index + 4 }));
      const clauses = cutAtDates(text, dates);
      expect(clauses).toHaveLength(dates.length === 0 ? 1 : dates.length);
      dates.forEach(({ start, end }, index) => {
        expect(clauses[index]![0]).toBeLessThanOrEqual(start);
        expect(clauses[index]![1]).toBeGreaterThanOrEqual(end);
      });
    }),
  );
});
