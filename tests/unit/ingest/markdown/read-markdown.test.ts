import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/ingest/markdown/index.ts';
import { sourceOffset } from '../../../../src/text/source-place.ts';
import { rejectionOf } from '../rejection-of.ts';

const read = (text: string) =>
  readMarkdown(text, 'a.md').map(({ kind, marker, text }) => `${kind}: ${marker === null ? '' : `${marker} `}${text}`);

test('reads the first heading of the first level as title, the others as headings', () => {
  expect(read('## Before\n\n# One\n\nText.\n\nTwo\n===\n\n### Three')).toEqual([
    'heading: Before',
    'title: One',
    'paragraph: Text.',
    'heading: Two',
    'heading: Three',
  ]);
});

test('reads emphasis, links, code and pictures as their text', () => {
  const text =
    'Some **bold *and* em**, a [link](https://example.org "t"), a [second][x], `code`, ![a picture](a.png).\n\n[x]: https://example.org';
  expect(read(text)).toEqual(['paragraph: Some bold and em, a link, a second, code, a picture.']);
});

test('reads HTML as text', () => {
  expect(read('<script>alert(1)</script>\n\nIt is <b onclick="x">bold</b>.')).toEqual([
    'paragraph: <script>alert(1)</script>',
    'paragraph: It is <b onclick="x">bold</b>.',
  ]);
});

test('reads lists with their markers, and what else they hold', () => {
  expect(read('* one\n* two\n\n  more\n  1) three\n  2) four\n\n7. seven')).toEqual([
    'item: - one',
    'item: - two',
    'paragraph: more',
    'item: 1) three',
    'item: 2) four',
    'item: 7. seven',
  ]);
});

test('reads quotations, lines of code and rows of tables as paragraphs', () => {
  expect(read('> Quoted\n> text.\n\n```js\nlet a;\n\nlet b;\n```\n\n| a | b |\n|---|:-:|\n| *c* | d |')).toEqual([
    'paragraph: Quoted text.',
    'paragraph: let a;',
    'paragraph: let b;',
    'paragraph: | a | b |',
    'paragraph: | c | d |',
  ]);
});

test('finds the byline below the title', () => {
  expect(read('# Talks go on\n\nBy *Jane Doe*\n\nText.')).toContain('byline: By Jane Doe');
});

test('says where each character stands in the source', () => {
  const source = 'Some **bold** &amp; *em* a\\*b &lt;i>\nnext  \nline `x y` &foo; [l](u) end\n\n> quoted\n> on';
  const found = readMarkdown(source, 'a.md').map((block) =>
    Array.from({ length: block.text.length }, (_, index) => source[sourceOffset(block, index)]).join(''),
  );
  // A character reference has the place of its ampersand, a line end reads as a space.
  expect(found).toEqual(['Some bold & em a*b &i>\nnext\nline x y &foo; l end', 'quoted\non']);
});

test.each([
  ['emphasis', '*a_'.repeat(20_000)],
  ['links', '[a]('.repeat(20_000)],
  ['definitions', '[a]: b\n'.repeat(20_000)],
  ['backticks', Array.from({ length: 1000 }, (_, length) => '`'.repeat(length)).join('a')],
  ['quotations', `${'> '.repeat(20_000)}a`],
  ['lists', '- '.repeat(20_000)],
  ['a staircase of lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
])('rejects a bomb of %s at once', (_, text) => {
  const start = performance.now();
  expect(rejectionOf(() => readMarkdown(text, 'a.md')).ruleId).toBe('ingest:intricate-markdown');
  expect(performance.now() - start).toBeLessThan(1000);
});

test('reads an article with hundreds of links', () => {
  const paragraph = 'The *ministers* met in the [capital](https://example.org/capital), and `they` agreed. '.repeat(8);
  expect(readMarkdown(`${paragraph}\n\n`.repeat(60), 'a.md')).toHaveLength(60);
});
