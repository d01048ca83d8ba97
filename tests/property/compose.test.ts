import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeArticle } from '../../src/compose/index.ts';
import type { Block } from '../../src/schema/block.ts';
import { readArticle } from '../../src/site/content/read-article.ts';
import { exampleArticle, exampleSentence } from '../examples/article.ts';

const markdownPieces = [
  '# ', '- ', '* ', '+ ', '1. ', '2) ', '> ', '```', '~~~', '---', '===', '***', '<b>', '</b>', '<!--', '&amp;', '&#35;', '[a](b)', '![a](b)',
  '[a]: b', '\\', '`', '_', '*', '|', ':', '~', 'http://a.b', 'a@b.c', '    ', '\t', '“', ' ', '\u00A0', '\u2028', '\u{1F600}', 'a', 'Word', '.', '!',
]; // prettier-ignore

/** A line as `analyse` makes them: not empty, no line end, no white space around it. */
const line = fc
  .oneof(
    fc.array(fc.constantFrom(...markdownPieces), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .map((text) => text.replaceAll(/[\p{Cc}]/gu, ' ').trim())
  .filter((text) => text !== '');

const block: fc.Arbitrary<Block> = fc
  .record({
    label: fc.oneof(
      fc.constantFrom<Pick<Block, 'kind' | 'marker'>>(
        { kind: 'title', marker: null },
        { kind: 'heading', marker: null },
        { kind: 'byline', marker: null },
      ),
      fc.constant<Pick<Block, 'kind' | 'marker'>>({ kind: 'paragraph', marker: null }),
      fc.constantFrom('-', '1.', '2.', '3.', '7.', '1000000000.').map((marker) => ({ kind: 'item' as const, marker })),
    ),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  })
  .map(({ label, lines }) => ({
    ...label,
    sentences: (label.kind === 'title' || label.kind === 'heading' ? lines.slice(0, 1) : lines).map((text) =>
      exampleSentence(text),
    ),
  }));

test('reading what compose wrote gives the article back', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), line, (blocks, title) => {
      const article = exampleArticle({ blocks, title: { value: title, origin: 'found' } });
      expect(readArticle(composeArticle(article).text)).toEqual(article);
    }),
    { numRuns: 2000 },
  );
});
