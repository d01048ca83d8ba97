import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesAt } from '../../src/analyse/names/candidates.ts';
import { type Found, decode } from '../../src/analyse/names/decode.ts';
import { groupMentions } from '../../src/analyse/names/group.ts';
import { type NameLine, readLine } from '../../src/analyse/names/line.ts';
import { toMentions } from '../../src/analyse/names/mention.ts';
import { outsideScore } from '../../src/analyse/names/outside.ts';
import { recognise } from '../../src/analyse/names/recognise.ts';
import { type Reading, scoreCandidate } from '../../src/analyse/names/score.ts';
import { mayStart } from '../../src/analyse/names/start.ts';
import { adjacent, kinds } from '../../src/analyse/names/weights.ts';
import type { NameEntry } from '../../src/schema/name.ts';
import { nameTokens } from '../../src/text/names/tokens.ts';

const pieces = [
  'Donald', 'Trump', 'Vladimir', 'V.', 'Putin', 'Mr.', 'President', 'Secretary', 'of', 'State', 'the', 'The', 'and', 'said', 'in', 'Kyiv', 'U.S.',
  'US', 'Bank', 'England', 'Ministry', 'Corp.', 'Inc', 'NATO', 'WHO', 'French', 'World', 'Cup', 'beat', 'Chelsea', 'van', 'der', 'O’Brien', "d'Ivoire",
  'Jean', '-', '–', '&', '/', ',', '.', '"', '“', '(', ')', "'s", '’s', "'", '$', '@', '2', '3-1', '1996-08-30', 'SOCCER', 'LEAGUE', 'goals', 'RESULTS',
  'May', 'Monday', 'Jr.', 'A', 'I', 'Zentrix', 'zentrix', 'Łódź', 'Ünal', 'İ', 'ß', '李明', '\u{1F600}', 'e\u0301',
]; // prettier-ignore
const line = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);
const article = fc.array(line, { maxLength: 6 });
const namesOf = (lines: readonly string[]): NameEntry[] => groupMentions(toMentions(recognise(lines)));

test('tokens are slices with nothing but white space between them', () => {
  fc.assert(
    fc.property(line, (text) => {
      let last = 0;
      for (const token of nameTokens(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(last, token.start)).toMatch(/^\s*$/);
        last = token.end;
      }
      expect(text.slice(last)).toMatch(/^\s*$/);
    }),
    { numRuns: 2000 },
  );
});

test('mentions are slices that overlap no other, each in one entry, and one of them is the name', () => {
  fc.assert(
    fc.property(article, (lines) => {
      const entries = namesOf(lines);
      const spans = entries.flatMap(({ mentions }) => mentions);
      for (const [index, start, end] of spans) {
        const text = lines[index]!.slice(start, end);
        expect(text).toBe(text.trim());
        expect(text).toMatch(/\p{Lu}/u);
        expect(end).toBeLessThanOrEqual(lines[index]!.length);
        const overlapping = spans.filter((span) => span[0] === index && span[1] < end && start < span[2]);
        expect(overlapping).toHaveLength(1);
      }
      for (const { name, mentions } of entries)
        expect(mentions.map(([index, start, end]) => lines[index]!.slice(start, end))).toContain(name);
    }),
    { numRuns: 2000 },
  );
});

test('roles are slices that begin and end with a word, outside the names of persons', () => {
  fc.assert(
    fc.property(article, (lines) => {
      const entries = namesOf(lines);
      const persons = entries.filter(({ type }) => type === 'person').flatMap(({ mentions }) => mentions);
      for (const { role, type } of entries) {
        if (role === null) continue;
        const [index, start, end] = role;
        expect(type).toBe('person');
        expect(lines[index]!.slice(start, end)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}.])?$/su);
        expect(persons.some((mention) => mention[0] === index && mention[1] < end && start < mention[2])).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the names of an article do not depend on those read before', () => {
  fc.assert(
    fc.property(article, article, (lines, others) => {
      const before = namesOf(lines);
      namesOf(others);
      expect(namesOf(lines)).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test('the names found score as well as the best of all ways to cut a line', () => {
  const short = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const reading: Reading = { isTeamSport: false, memory: null };
  fc.assert(
    fc.property(short, (text) => {
      const read = readLine(text, 9);
      expect(scoreOf(read, decode(read, reading))).toBeCloseTo(bestScore(read, reading), 6);
    }),
    { numRuns: 1000 },
  );
});

const none: number = kinds.length;
const afterName = (before: number, kind: number): number => adjacent[before]?.[kind] ?? 0;

/** What a way to cut a line scores. */
function scoreOf(read: NameLine, found: readonly Found[]): number {
  let [at, before, sum] = [0, none, 0];
  const passTo = (end: number): void => {
    if (at < end) before = none;
    for (; at < end; at++) sum += outsideScore(read, at, null);
  };
  for (const { candidate, kind, scores } of found) {
    passTo(candidate.from);
    sum += scores[kind]! + afterName(before, kind);
    [at, before] = [candidate.to, kind];
  }
  passTo(read.tokens.length);
  return sum;
}

/** The best score of all, by trying every way: slow and obvious. */
function bestScore(read: NameLine, reading: Reading, at = 0, before: number = none): number {
  if (at === read.tokens.length) return 0;
  const ways = [outsideScore(read, at, null) + bestScore(read, reading, at + 1, none)];
  if (mayStart(read, at)) {
    for (const candidate of candidatesAt(read, at)) {
      const scores = scoreCandidate(candidate, reading);
      kinds.forEach((_, kind) =>
        ways.push(scores[kind]! + afterName(before, kind) + bestScore(read, reading, candidate.to, kind)),
      );
    }
  }
  return Math.max(...ways);
}
