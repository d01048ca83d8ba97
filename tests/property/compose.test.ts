import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { composeBody } from '../../src/compose/body.ts';
import { composeWhole } from '../examples/compose-whole.ts';
import type { Block } from '../../src/schema/block.ts';
import { DateExpression } from '../../src/schema/date-expression.ts';
import type { LineSpan } from '../../src/schema/line-span.ts';
import type { NameEntry } from '../../src/schema/name.ts';
import type { Quotation } from '../../src/schema/quotation.ts';
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

/** The first character, which every article has. */
const span: fc.Arbitrary<LineSpan> = fc.constant([0, 0, 1]);
const spans = fc.array(span, { minLength: 1, maxLength: 3 });
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });

const found = fc.record({
  names: fc.array(
    fc.record<NameEntry>({
      name: line,
      type: fc.constantFrom('person', 'place', 'organisation'),
      role: maybe(span),
      mentions: spans,
    }),
    { maxLength: 3 },
  ),
  quotations: fc.array(
    fc.record<Quotation>({
      kind: fc.constantFrom('direct', 'mixed', 'scare', 'title'),
      spans,
      speaker: maybe(
        fc.record({
          words: span,
          name: maybe(line),
          resolvedBy: fc.constantFrom('name', 'pronoun', 'description', 'continuation'),
        }),
      ),
      cue: maybe(span),
      channel: maybe(span),
    }),
    { maxLength: 3 },
  ),
  dates: fc.array(
    fc.record<DateExpression>({
      span,
      type: fc.constantFrom('date', 'time', 'duration', 'set'),
      value: maybe(line),
      precision: fc.constantFrom(...DateExpression.shape.precision.options),
      modifier: maybe(fc.constantFrom(...DateExpression.shape.modifier.unwrap().options)),
      rule: fc.constantFrom('weekday', 'part-of-day'),
      anchor: fc.constantFrom('published', 'dossier', 'text', null),
    }),
    { maxLength: 3 },
  ),
});

test('reading what compose wrote gives the article back', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), line, found, (blocks, title, found) => {
      const article = exampleArticle({ blocks, title: { value: title, origin: 'found' }, ...found });
      expect(readArticle(composeWhole(article).text)).toEqual(article);
    }),
    { numRuns: 1000 },
  );
});

test('Markdown reads the body as the lines that were composed', () => {
  const markdown = unified().use(remarkParse).freeze();
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const texts: string[] = [];
      visit(markdown.parse(composeBody(blocks)), 'text', ({ value }) => void texts.push(value));
      expect(texts).toEqual(blocks.map(({ sentences }) => sentences.map(({ text }) => text).join('\n')));
    }),
    { numRuns: 1000 },
  );
});
