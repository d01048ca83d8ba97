import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ingest } from '../../../src/ingest/index.ts';
import { rejectionOf } from './rejection-of.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const body = 'The ministers met in the capital on Monday, and they agreed to go on with the talks.';

/** What a reader marked in the bundled articles. */
const seeds = [
  { file: '000_62bd9cfc465d51d8.txt', title: null, byline: null, author: null, headings: [], paragraphs: 8 },
  {
    file: '001_4866df658f764bf1.txt',
    title: 'Trump And Putin Agree To Begin Ukraine Peace Negotiations.',
    byline: null,
    author: null,
    headings: [
      'Diplomatic Push for Peace',
      'Ukraine’s NATO Hopes Diminish',
      'Territorial Disputes and Future Talks',
      'The Ongoing Conflict',
    ],
    paragraphs: 13,
  },
  { file: '002_07fc05ca8bfde29b.txt', title: null, byline: null, author: null, headings: [], paragraphs: 13 },
  {
    file: '003_15f9f616f39d4ce9.txt',
    title: null,
    byline: 'Compiled by Ana Dumbadze',
    author: 'Ana Dumbadze',
    headings: [],
    paragraphs: 25,
  },
  { file: '004_1083366aa662d066.txt', title: null, byline: null, author: null, headings: [], paragraphs: 13 },
];

test.each(seeds)('finds in $file what a reader found', ({ file, ...expected }) => {
  const source = ingest(readFileSync(new URL(`../../../seeds/${file}`, import.meta.url)), file);
  const textsOf = (kind: string) => source.blocks.filter((block) => block.kind === kind).map(({ text }) => text);
  expect({
    title: source.title?.value ?? null,
    byline: source.byline?.value ?? null,
    author: source.author?.value ?? null,
    headings: textsOf('heading'),
    paragraphs: textsOf('paragraph').length,
  }).toEqual(expected);
  expect(source).toMatchObject({
    language: { value: 'en', origin: 'found' },
    encoding: 'utf-8',
    published: null,
    doubts: [],
  });
});

test('says of every fact who gave it: dossier.yaml before front matter before the text', () => {
  const text = `---\ntitle: From the front\noutlet: The Paper\n---\n# From the text\n\nBy Jane Doe\n\n${body}\n`;
  const source = ingest(bytes(text), 'a.md', { outlet: 'The Other Paper' });
  expect(source).toMatchObject({
    title: { value: 'From the front', origin: 'given' },
    outlet: { value: 'The Other Paper', origin: 'given' },
    author: { value: 'Jane Doe', origin: 'found' },
    url: null,
    linesBefore: 4,
  });
});

test('keeps a title line that says something else than the given title, as a heading', () => {
  const text = bytes(`# Talks go on\n\n${body}`);
  expect(ingest(text, 'a.md', { title: 'Talks go on' }).blocks[0]?.kind).toBe('title');
  expect(ingest(text, 'a.md', { title: 'Other words' }).blocks[0]?.kind).toBe('heading');
});

test('is named by its address, else by its path without the ending', () => {
  const text = bytes(body);
  expect(ingest(text, 'a/b.txt').id).toBe(ingest(text, 'a/b.md').id);
  expect(ingest(text, 'a/b.txt').id).not.toBe(ingest(text, 'b.txt').id);
  expect(ingest(text, 'a.txt', { url: 'https://example.org/x' }).id).toBe(
    ingest(text, 'b.txt', { url: 'http://example.org/x#top' }).id,
  );
});

test('raises a doubt about characters that were dropped, and one about bytes that are damaged', () => {
  const damaged = Buffer.concat([Buffer.from(`é\u202E\u0007 ${body}\n`), Buffer.from([0xff]), Buffer.from('é')]);
  expect(ingest(damaged, 'a.txt').doubts).toEqual([
    expect.objectContaining({
      rule: 'ingest:removed-characters',
      message: '2 invisible control or direction characters were removed',
      line: null,
    }),
    expect.objectContaining({
      rule: 'ingest:damaged-characters',
      message: 'One character is damaged in the file and shown as �',
      line: 2,
      column: 1,
    }),
  ]);
});

test.each([
  ['', 'a.txt', 'empty'],
  [' \n\t\r\n', 'a.txt', 'empty'],
  ['\uFEFF\u202E', 'a.txt', 'empty'],
  ['---\ntitle: x\n---\n', 'a.md', 'empty'],
  ['12 + 30 = 42', 'a.txt', 'no-letters'],
  ['[a]: https://example.org', 'a.md', 'no-letters'],
  [body, 'a.rtf', 'format'],
  [body, 'txt', 'format'],
])('rejects %j as %s with the reason %s', (text, file, rule) => {
  expect(rejectionOf(() => ingest(bytes(text), file))).toMatchObject({ ruleId: `ingest:${rule}`, file });
});

test('reads a file ending in any case', () => {
  expect(ingest(bytes(body), 'A.TXT').blocks).toHaveLength(1);
});

test.each([
  ['1 MB on one line', 'The ministers met. '.repeat(55_000), 1],
  ['1 MB of one word', 'x'.repeat(1_000_000), 1],
  ['1 MB of white space', `a${' '.repeat(500_000)}${'\t'.repeat(500_000)}b`, 1],
  ['100,000 short lines', 'Short line\n'.repeat(100_000), 100_000],
  ['100,000 short paragraphs', 'Short line.\n\n'.repeat(100_000), 100_000],
  ['100,000 list items', '- item\n'.repeat(100_000), 100_000],
])('reads %s within two seconds', (_, text, count) => {
  const start = performance.now();
  expect(ingest(bytes(text), 'a.txt').blocks).toHaveLength(count);
  expect(performance.now() - start).toBeLessThan(2000);
});
