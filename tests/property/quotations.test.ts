import fc from 'fast-check';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/analyse/parse.ts';
import { attributeQuotations } from '../../src/analyse/quotations/index.ts';
import { cutSentences } from '../../src/analyse/sentences.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Quotation } from '../../src/schema/quotation.ts';
import { findQuotations } from '../../src/text/quotations/find-quotations.ts';
import { findSegments } from '../../src/text/quotations/find-segments.ts';
import { pairMarks } from '../../src/text/quotations/pair-marks.ts';

const pieces = [
  "“ ” \" ' ‘ ’ « » „ '' `` , . ? ! : ; — ( ) ... = -",
  'said says told called wrote according to that and who which he she it they the a an of in on with for by',
  'Anna Kowalski Mr. Reyes U.S. Lis NATO Monday mayor spokesman report statement Ohio, D-Ohio reporters Twitter',
  'bridge never safe wants likes was been not very Kowalski’s workers’ they’re 5\'10" ’90s ’em “We No,” safe.”',
].flatMap((list) => list.split(' '));

/** Text that looks like news to the rules and like nothing to a reader; pieces are glued together now and then. */
const paragraph = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 40 })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .trim(),
  )
  .filter((text) => text !== '');
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 });
const mark = /["“”„«»‘’'`]/;

function read(texts: readonly string[]) {
  const source = ingest(Buffer.from(`Words. ${texts.join('\n\n')}`), 'text.txt', { language: 'en' });
  const { tree, file } = parse(source);
  unified().use(cutSentences).use(attributeQuotations).runSync(tree, file);
  return file;
}

function spansOf({ spans, speaker, cue, channel }: Quotation): [number, number, number][] {
  return [...spans, speaker?.words ?? null, cue, channel].filter((span) => span !== null);
}

describe('marks', () => {
  test('every mark is used at most once', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const { pairs, unclosed, unopened } = pairMarks(text);
        const used = [...pairs.flatMap(({ open, close }) => [open, close]), ...unclosed, ...unopened];
        const units = used.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index));
        expect(new Set(units).size).toBe(units.length);
      }),
    );
  });

  test('what is quoted stands between marks, or runs to the next opening one or the end of its paragraph', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        findSegments(texts).forEach((segments, index) => {
          const text = texts[index]!;
          const { unclosed, pairs } = pairMarks(text);
          const opening = [...unclosed, ...pairs.map(({ open }) => open)].map(({ at }) => at);
          for (const { outerStart, start, end, outerEnd } of segments) {
            expect(text.slice(outerStart, start)).toMatch(mark);
            const next = end + /^\s*/.exec(text.slice(end))![0].length;
            expect(text.slice(end, outerEnd) || '”').toMatch(mark);
            expect(outerEnd > end || [text.length, ...opening].includes(next)).toBe(true);
            expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          }
        });
      }),
    );
  });

  test('quotations do not overlap and stand in the order of the text', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        for (const segments of findSegments(texts)) {
          const edges = segments.flatMap(({ outerStart, outerEnd }) => [outerStart, outerEnd]);
          expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('quotations', () => {
  test('each stretch between marks is part of exactly one', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const parts = findQuotations(texts).flatMap((quotation) => quotation.parts);
        const keys = parts.map(({ paragraph, start }) => `${paragraph}:${start}`);
        const segments = findSegments(texts).flatMap((found, paragraph) =>
          found.map(({ start }) => `${paragraph}:${start}`),
        );
        expect(keys.toSorted()).toEqual(segments.toSorted());
      }),
    );
  });

  test('every span is a slice of its line, without white space around a speaker or cue', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const file = read(texts);
        const lines = file.data.lines!.map(({ start, end }) => String(file).slice(start, end));
        for (const quotation of file.data.quotations!) {
          for (const [line, start, end] of spansOf(quotation)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(lines[line]!.length);
          }
          const [line, start, end] = quotation.speaker?.words ?? [0, 0, 5];
          expect(lines[line]!.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
        }
      }),
    );
  });

  test('terms and titles have no speaker', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const quotingNobody = read(texts).data.quotations!.filter(({ kind }) => kind === 'scare' || kind === 'title');
        for (const { speaker, cue, channel } of quotingNobody)
          expect([speaker, cue, channel]).toEqual([null, null, null]);
      }),
    );
  });

  test('one text does not change what is found in the next', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (texts, others) => {
        const alone = read(texts).data.quotations;
        read(others);
        expect(read(texts).data.quotations).toEqual(alone);
      }),
    );
  });
});

describe('time grows with length, not faster', () => {
  const hostile: [name: string, text: (size: number) => string][] = [
    ['opening marks', (size) => '“a '.repeat(size)],
    ['opening marks of both kinds', (size) => '"a \'b '.repeat(size)],
    ['pairs without a verb', (size) => '“a” b '.repeat(size)],
    ['pairs with verbs', (size) => 'said “a” '.repeat(size)],
    ['verbs without a subject', (size) => `${'and said '.repeat(size)}“a”`],
    ['sentences of quotations', (size) => '“A.” '.repeat(size)],
    ['commas', (size) => `${'a, b, '.repeat(size)}said “a”`],
    ['capitals', (size) => `${'Ab '.repeat(size)}said “a”`],
    ['pronouns', (size) => '“A,” he said. '.repeat(size)],
    ['names and pronouns', (size) => 'Mr. Ab met Mr. Cd. “A,” he said. '.repeat(size)],
    ['descriptions', (size) => 'President Ab left. “A,” the president said. '.repeat(size)],
    ['brackets', (size) => `${'(a) '.repeat(size)}said “a”`],
    ['full stops', (size) => `${'. '.repeat(size)}said “a”`],
  ];

  test.each(hostile)('%s', (_, text) => {
    const shortMs = timeMs([text(1000)]);
    expect(timeMs([text(4000)])).toBeLessThan(10 * shortMs + 200);
  });
});

/** Processor time for finding quotations and speakers, without reading and cutting; the best of three. */
function timeMs(texts: readonly string[]): number {
  const source = ingest(Buffer.from(`Words. ${texts.join('\n\n')}`), 'text.txt', { language: 'en' });
  const { tree, file } = parse(source);
  unified().use(cutSentences).runSync(tree, file);
  const run = attributeQuotations();
  return Math.min(
    ...[1, 2, 3].map(() => {
      const { user: before } = process.threadCpuUsage();
      run(tree, file);
      return (process.threadCpuUsage().user - before) / 1000;
    }),
  );
}
