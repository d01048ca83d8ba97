import { expect, test } from 'vitest';
import { composeWhole } from '../../examples/compose-whole.ts';
import { composeBody } from '../../../src/compose/body.ts';
import type { Block } from '../../../src/schema/block.ts';
import { exampleArticle, exampleBlock } from '../../examples/article.ts';

const paragraph = (...sentences: string[]): Block => exampleBlock({ kind: 'paragraph', sentences });

test('writes one sentence a line', () => {
  expect(composeBody([paragraph('He came.', 'He saw.'), paragraph('He won.')])).toBe('He came.\nHe saw.\n\nHe won.\n');
});

test('escapes each line for itself', () => {
  expect(composeBody([paragraph('-', '- #', '+ a', '1. b')])).toBe('\\-\n\\- #\n\\+ a\n1\\. b\n');
});

test('writes title, headings and lists as Markdown', () => {
  const blocks = [
    exampleBlock({ kind: 'title', sentences: ['Talks Begin.'] }),
    exampleBlock({ kind: 'heading', sentences: ['The week'] }),
    exampleBlock({ kind: 'item', marker: '-', sentences: ['One.', 'Two.'] }),
    exampleBlock({ kind: 'item', marker: '-', sentences: ['Three.'] }),
    exampleBlock({ kind: 'item', marker: '7.', sentences: ['Seven.'] }),
    exampleBlock({ kind: 'item', marker: '8.', sentences: ['Eight.'] }),
  ];
  expect(composeBody(blocks)).toBe(
    '# Talks Begin.\n\n## The week\n\n- One.\n  Two.\n- Three.\n\n7. Seven.\n8. Eight.\n',
  );
});

test.each([
  ['# not a heading', '\\# not a heading\n'],
  ['- not a list', '\\- not a list\n'],
  ['1. not a list', '1\\. not a list\n'],
  ['> no quotation', '\\> no quotation\n'],
  ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>\n'],
  ['[a](javascript:b)', '\\[a]\\(javascript:b)\n'],
  ['*no* _emphasis_ `code`', '\\*no\\* \\_emphasis\\_ \\`code\\`\n'],
])('escapes %j at the start of a line', (text, markdown) => {
  expect(composeBody([paragraph(text)])).toBe(markdown);
});

test('writes each fact as one line of JSON, in the order of the schema', () => {
  const { path, text } = composeWhole(exampleArticle({ title: { value: 'A "b": --- c', origin: 'given' } }));
  expect(path).toBe('articles/aaaa2222.md');
  expect(text.split('\n').slice(0, 5)).toEqual([
    '---',
    'id: "aaaa2222"',
    'slug: "an-example"',
    'title: {"value":"A \\"b\\": --- c","origin":"given"}',
    'byline: null',
  ]);
});

test('throws before a broken article is written', () => {
  expect(() => composeWhole(exampleArticle({ id: '../../x' }))).toThrow(/id/);
});
