import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { extentOf } from '../../src/relate/statements/extent.ts';
import { digestArticle } from '../../src/relate/statements/digest.ts';
import { findStatements } from '../../src/relate/statements/index.ts';
import { pairLines } from '../../src/relate/statements/compare.ts';
import type { Article } from '../../src/schema/article.ts';

const folder = new URL('../../seeds/', import.meta.url);
const seeds = [
  '000_62bd9cfc465d51d8',
  '001_4866df658f764bf1',
  '002_07fc05ca8bfde29b',
  '003_15f9f616f39d4ce9',
  '004_1083366aa662d066',
].map((file) => read(file, readFileSync(new URL(`${file}.txt`, folder), 'utf8')));

function read(name: string, text: string): Article {
  return analyse(ingest(Buffer.from(text), `${name}.txt`, { language: 'en' }));
}

const words =
  'pottery glaze kiln clay potter workshop shelf bowl vase handle wheel firing ash spring village teacher pupil market stall price winter'.split(
    ' ',
  );
const unrelated = fc
  .array(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 12 }), { minLength: 3, maxLength: 12 })
  .map((lines) => lines.map((line) => `The ${line.join(' ')}.`).join('\n'));

describe('statements', () => {
  const statements = findStatements(seeds);

  test('order of articles does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(seeds, { minLength: seeds.length }), (shuffled) => {
        expect(findStatements(shuffled)).toEqual(statements);
      }),
      { numRuns: 4 },
    );
  });

  test('an unrelated article changes no statement', () => {
    fc.assert(
      fc.property(unrelated, fc.nat(), (text, name) => {
        expect(findStatements([...seeds, read(`pottery-${name}`, text)])).toEqual(statements);
      }),
      { numRuns: 4 },
    );
  });

  test('every span is a slice of its line, and not an empty one', () => {
    for (const { article, span } of statements.flatMap(({ members }) => members)) {
      const { blocks } = seeds.find(({ id }) => id === article)!;
      const line = blocks.flatMap(({ sentences }) => sentences)[span[0]]!;
      expect(line.text.slice(span[1], span[2]).trim()).not.toBe('');
      expect(span[2]).toBeLessThanOrEqual(line.text.length);
    }
  });

  test('two copies of an article share every sentence that says something, and agree', () => {
    const copies = [seeds[0]!, { ...seeds[0]!, id: 'zzzzzzzz' }];
    const shared = findStatements(copies);
    expect(shared.flatMap(({ members }) => members).every(({ how }) => how === 'same')).toBe(true);
    const lines = new Set(shared.flatMap(({ members }) => members.map(({ span }) => span[0])));
    expect(lines.size).toBeGreaterThan(20);
  });
});

test('what two articles share does not depend on which comes first', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(seeds, { minLength: 2, maxLength: 2 }), ([a, b]) => {
      expect(findStatements([a!, b!])).toEqual(findStatements([b!, a!]));
    }),
    { numRuns: 10 },
  );
});

test('passages stay within their lines, whatever the text', () => {
  const mark = fc.constantFrom(
    '“',
    '”',
    '"',
    ',',
    'and',
    'that',
    'said',
    'Trump',
    'bridge',
    'fell',
    '12',
    'Monday',
    '(',
    ')',
    '–',
  );
  const line = fc.array(mark, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const digest = digestArticle(read('odd', `The bridge fell on Monday.\n${lines.join('\n')}`));
      for (const {
        lines: [i],
        windows: [window],
      } of pairLines(digest, digest)) {
        // prettier-ignore
        const [start, end] = extentOf({ line: digest.lines[i]!, window });
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(digest.lines[i]!.text.length);
      }
    }),
    { numRuns: 60 },
  );
});
