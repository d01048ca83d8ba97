import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay, parseDay } from '../../src/text/dates/calendar.ts';
import { findTimes, startNarrative, type TimeExpression } from '../../src/text/dates/find.ts';
import { intervalOf } from '../../src/text/dates/interval.ts';

const pieces = [
  'Monday', 'Fri.', 'May', 'march', 'Sept.', 'February', '29', '31', '3-5', '1996', '1990s', "'98", '2024-02-30', '12/06/96', '10:35', 'p.m.', 'GMT',
  'a', 'the', 'last', 'next', 'past', 'this', 'few', 'several', 'half', 'and a half', 'twenty', 'hundred', 'nineteen', 'second', 'quarter', 'year',
  'years', 'weeks', 'hours', 'day', 'century', 'ago', 'earlier', 'later', 'before', 'after', 'of', 'in', 'since', 'to', 'or', 'nearly', 'early', 'mid-',
  'morning', 'night', 'Christmas', 'Thanksgiving', 'now', 'every', 'daily', 'said', 'will', 'met', 'Geneva', '999999999', '0', "'s", '’s', '-', '–', '.',
  ',', '“', '%', '$', '\u0301', '\u{1F600}', '٣', 'ſt',
]; // prettier-ignore

const line = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const anchor = fc.integer({ min: parseDay('1000-01-01')!, max: parseDay('2999-12-31')! });

test('spans are slices of the line, in order and apart', () => {
  fc.assert(
    fc.property(line, fc.option(anchor), (text, day) => {
      let last = 0;
      for (const { start, end } of findTimes(text, startNarrative(day))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

test('a date or time with a value has days on the calendar, a duration or set has none', () => {
  fc.assert(
    fc.property(line, anchor, (text, day) => {
      for (const { type, value } of findTimes(text, startNarrative(day))) {
        expect(value).toMatch(/^[\dPTX]|_REF$/);
        const isDated = (type === 'date' || type === 'time') && !value?.endsWith('_REF');
        expect(intervalOf(value) !== null).toBe(isDated);
      }
    }),
    { numRuns: 3000 },
  );
});

const shape = ({ start, end, type, rule }: TimeExpression): unknown => [start, end, type, rule];

test('what is found, does not depend on the anchor', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 0, max: 40_000 }), (text, day) => {
      const [known, unknown] = [findTimes(text, startNarrative(day)), findTimes(text, startNarrative(null))];
      expect(known.map(shape)).toEqual(unknown.map(shape));
    }),
    { numRuns: 1000 },
  );
});

test('a text is read as if no other had been read before', () => {
  fc.assert(
    fc.property(line, line, anchor, (first, second, day) => {
      const alone = findTimes(second, startNarrative(day));
      findTimes(first, startNarrative(day));
      expect(findTimes(second, startNarrative(day))).toEqual(alone);
    }),
  );
});

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const frames = [
  'He left on *.',
  'She will speak on *.',
  'They met last *, and again on * night.',
  'It opens next *.',
  'Since * nothing moved.',
];

const aWeekLater = (value: string): string => isoDay(parseDay(value)! + 7) + value.slice(10);

test('a week later every day of the week is a week later', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...frames),
      fc.constantFrom(...weekdays),
      fc.integer({ min: 0, max: 40_000 }),
      (frame, name, day) => {
        const text = frame.replaceAll('*', name);
        const values = (from: number): string[] => findTimes(text, startNarrative(from)).map(({ value }) => value!);
        expect(values(day)).not.toEqual([]);
        expect(values(day + 7)).toEqual(values(day).map(aWeekLater));
      },
    ),
  );
});

function cpuMs(text: string): number {
  const before = process.cpuUsage().user;
  findTimes(text, startNarrative(0));
  return (process.cpuUsage().user - before) / 1000;
}

test('a long line takes time in proportion to its length', () => {
  const hostile = [
    'a ',
    'May ',
    '20 ',
    '1996-',
    "'",
    '-',
    'two hundred and ',
    'the last past next ',
    'a year ago ',
    'the week of ',
    '1',
    '1/1/',
  ];
  for (const piece of hostile) {
    const [short, long] = [16_384, 262_144].map((length) => piece.repeat(length / piece.length));
    // 16 times the length; a quadratic reader would take 256 times as long.
    expect(cpuMs(long!), piece).toBeLessThan(64 * Math.max(cpuMs(short!), 20));
  }
});
