import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { VFileMessage } from 'vfile-message';
import { clean } from '../../src/ingest/clean.ts';
import { splitFrontMatter } from '../../src/ingest/given/front-matter.ts';
import { ingest } from '../../src/ingest/index.ts';
import { readText } from '../../src/ingest/plain-text/index.ts';
import type { SourceBlock } from '../../src/schema/block.ts';
import type { Source } from '../../src/schema/source.ts';
import { linePlace, sourceOffset } from '../../src/text/source-place.ts';

const words = fc.constantFrom(
  'talks',
  'the',
  'Minister',
  'of',
  'Kyiv,',
  'peace.',
  '“yes”',
  'NATO',
  '12',
  'naïve',
  '😀',
  '—',
  '&',
  '*',
  'a_b',
);
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\u00A0');
const phrase = fc.array(fc.tuple(words, space), { minLength: 1, maxLength: 14 }).map((parts) => parts.flat().join(''));
const line = fc.oneof(
  { weight: 6, arbitrary: phrase },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('- ', '* ', '1. ', '2. ', '2) ', '    ', '> ', '# '), phrase)
      .map(([start, text]) => start + text),
  },
  { weight: 1, arbitrary: fc.constantFrom('By Jane Doe', '12 February 2025', 'What Comes Next', '---', 'title: x') },
  { weight: 2, arbitrary: fc.constantFrom('', ' ', '\t') },
);
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
/** Text to read; front matter, which may be broken or all there is, has tests of its own. */
const readable = text.filter((value) => /\p{L}/u.test(value) && !value.startsWith('---'));

const read = (value: string, file: string): Source => ingest(new TextEncoder().encode(value), file);
const withSpaces = (value: string): string => value.replaceAll(/\s/g, ' ');

/** Where the characters of a block stand in the source. */
const offsetsOf = (block: SourceBlock): number[] =>
  Array.from({ length: block.text.length }, (_, index) => sourceOffset(block, index));

test('every character of a block of plain text stands in the source where the block says', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const block of readText(source)) {
        const characters = offsetsOf(block).map((offset) => source[offset]);
        expect(withSpaces(characters.join(''))).toBe(withSpaces(block.text));
      }
    }),
  );
});

test('between the blocks of plain text stand white space and list markers only', () => {
  fc.assert(
    fc.property(text, (source) => {
      let end = 0;
      for (const block of readText(source)) {
        const gap = source.slice(end, sourceOffset(block, 0));
        expect(gap.trim()).toMatch(block.marker === null ? /^$/ : /^(?:[-*•]|\d+[.)])$/);
        end = sourceOffset(block, block.text.length);
      }
      expect(source.slice(end).trim()).toBe('');
    }),
  );
});

test('blocks have text, on one line, without white space around it', () => {
  fc.assert(
    fc.property(readable, fc.constantFrom('a.txt', 'a.md'), (value, file) => {
      for (const { text } of read(value, file).blocks) {
        expect(text).not.toBe('');
        expect(text).toBe(text.replaceAll(/[ \t\n\r\f\v]+/g, ' ').replaceAll(/^ | $/g, ''));
      }
    }),
  );
});

test('letters of Markdown stand in the source where the block says, in rising order', () => {
  fc.assert(
    fc.property(readable, (value) => {
      const { blocks, text } = read(value, 'a.md');
      const offsets = blocks.flatMap((block) => offsetsOf(block));
      expect(offsets).toEqual([...new Set(offsets)].toSorted((a, b) => a - b));
      const pairs = blocks.flatMap((block) =>
        offsetsOf(block).map((offset, index) => [block.text[index], text[offset]]),
      );
      const letters = pairs.filter(([letter]) => /\p{L}/u.test(letter ?? ''));
      expect(letters.map(([, found]) => found)).toEqual(letters.map(([letter]) => letter));
    }),
  );
});

test('the words of Markdown are all there, in order', () => {
  const paragraph = fc.array(fc.constantFrom('talks', '*talks*', '**the** end', '[Kyiv](u)', '`code`', 'a\\*b'), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const expected = paragraphs.map((parts) =>
        parts
          .join(' ')
          .replaceAll(/\[Kyiv\]\(u\)/g, 'Kyiv')
          .replaceAll(/\\\*/g, '•')
          .replaceAll(/[*`]/g, '')
          .replaceAll('•', '*'),
      );
      const source = paragraphs.map((parts) => parts.join(' ')).join('\n\n');
      expect(read(source, 'a.md').blocks.map(({ text }) => text)).toEqual(expected);
    }),
  );
});

test('wrapping a text changes none of its paragraphs', () => {
  const prose = fc.constantFrom(
    'talks',
    'ministers',
    'went',
    'on',
    'capital',
    'agreement',
    'said',
    'peace',
    'of',
    'nobody',
  );
  const sentence = fc.array(prose, { minLength: 25, maxLength: 60 }).map((parts) => `The ${parts.join(' ')}.`);
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 2, maxLength: 6 }),
      fc.integer({ min: 50, max: 100 }),
      (paragraphs, width) => {
        const wrapped = paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n');
        expect(readText(wrapped).map(({ text }) => text)).toEqual(paragraphs);
      },
    ),
  );
});

function wrap(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const joined = `${lines.at(-1)} ${word}`.trimStart();
    if (joined.length > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines.join('\n');
}

test('cleaning twice is cleaning once, and leaves no character that can deceive', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const cleaned = clean(value);
      expect(clean(cleaned.text)).toEqual({ text: cleaned.text, removed: 0 });
      expect(cleaned.text.isWellFormed()).toBe(true);
      expect(cleaned.text).not.toMatch(
        /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}\u2028\u2029]/u,
      );
    }),
  );
});

test('a text is the same in every encoding', () => {
  fc.assert(
    fc.property(readable, fc.boolean(), (value, bigEndian) => {
      const utf16 = Buffer.from(`\uFEFF${value}`, 'utf16le');
      const other = ingest(bigEndian ? utf16.swap16() : utf16, 'a.txt');
      expect(other.blocks).toEqual(read(value, 'a.txt').blocks);
    }),
  );
});

test('any bytes are read or rejected with a reason', () => {
  const mostlyText = fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 32, max: 126 }) }, { weight: 1, arbitrary: fc.nat(255) }),
  );
  const bytes = fc.oneof(
    fc.uint8Array(),
    mostlyText.map((values) => Uint8Array.from(values)),
    fc.string({ unit: 'binary' }).map((value) => Buffer.from(value, 'utf16le')),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom('a.txt', 'a.md'), (value, file) => {
      expect(outcomeOf(() => ingest(value, file).blocks.length)).toMatch(/^(?:[1-9]\d*|ingest:[a-z0-9-]+)$/);
    }),
    { numRuns: 500 },
  );
});

/** What a call returns, or the rule of the rejection that it throws. */
function outcomeOf(call: () => number): string {
  try {
    return String(call());
  } catch (error) {
    if (error instanceof VFileMessage) return String(error.ruleId);
    throw error;
  }
}

test('facts in front matter come back as they were written', () => {
  const value = fc
    .string({ minLength: 1, maxLength: 200 })
    .map((text) => clean(text).text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const facts = fc.record({ title: value, outlet: value, author: value, licence: value }, { requiredKeys: ['title'] });
  fc.assert(
    fc.property(facts, (given) => {
      const lines = Object.entries(given).map(([key, text]) => `${key}: ${JSON.stringify(text)}\n`);
      const { facts, body } = splitFrontMatter(`---\n${lines.join('')}---\nText.`, 'a.md');
      expect(facts).toEqual(given);
      expect(body).toBe('Text.');
    }),
  );
});

test('the place of an offset is that of counting by hand', () => {
  fc.assert(
    fc.property(text, fc.nat(), (value, number) => {
      const offset = number % (value.length + 1);
      const before = value.slice(0, offset).split('\n');
      expect(linePlace(value, offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
    }),
  );
});
