import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../src/ingest/given/front-matter.ts';
import { rejectionOf } from '../rejection-of.ts';

const split = (text: string) => splitFrontMatter(text, 'a.md');

test('splits the facts from the text and counts the lines before it', () => {
  expect(split('---\n# who wrote it\ntitle: Talks go on\npublished: 2025-02-12\n---\nText.\n')).toEqual({
    facts: { title: 'Talks go on', published: '2025-02-12' },
    body: 'Text.\n',
    linesBefore: 5,
  });
});

test('takes numbers, dates and words such as no as they stand', () => {
  expect(split('---\ntitle: 1984\nlanguage: no\nlicence: "0123"\n...\nText.').facts).toEqual({
    title: '1984',
    language: 'no',
    licence: '0123',
  });
});

test('takes a key without a value for one that is not there', () => {
  expect(split('---\ntitle:\nauthor: Jane Doe\n---\nText.').facts).toEqual({ author: 'Jane Doe' });
});

test('cleans values and puts them on one line', () => {
  expect(split('---\ntitle: "a\\u202Eb\\u0007\\uD800"\nauthor: |\n  Jane\n  Doe\n---\nText.').facts).toEqual({
    title: 'ab',
    author: 'Jane Doe',
  });
});

test.each([
  '---\nThe ministers met.\n---\nThey agreed.',
  '---\n---\nText.',
  '-----\ntitle: x\n-----\nText.',
  '---\ntitle: x\n\nText without an end.',
  'Text.\n---\ntitle: x\n---\n',
  '\n---\ntitle: x\n---\nText.',
])('takes %j for text', (text) => {
  expect(split(text)).toEqual({ facts: {}, body: text, linesBefore: 0 });
});

test.each([
  ['---js\n({ title: process.exit() })\n---\nText.', 1, 1, 'Unexpected `---js`, expected `---`'],
  ['---\ntitel: x\n---\nText.', 2, 1, 'Unexpected key `titel`, expected `title`; correct or remove it'],
  ['---\nsource: x\n---\nText.', 2, 1, 'expected one of title, outlet, author, published, url, licence, language'],
  [
    '---\n\npublished: 31.1.26\n---\nText.',
    3,
    1,
    'Unexpected date `31.1.26`, expected ISO `2026-01-31`; correct `published`',
  ],
  ['---\nurl: javascript:alert(1)\n---\nText.', 2, 1, 'Unexpected address `javascript:alert(1)`'],
  ['---\ntitle: Trump: a story\n---\nText.', 2, 8, 'put the value in quotation marks'],
  ['---\ntitle: a\ntitle: b\n---\nText.', 3, 1, 'a second time'],
  ['---\ntitle: [a, b]\n---\nText.', 2, 1, 'Unexpected list, expected a line of text'],
  ['---\ntitle: {a: b}\n---\nText.', 2, 1, 'Unexpected keys with values'],
  ['---\ntitle: " "\n---\nText.', 2, 1, 'Unexpected empty value'],
  ['---\n__proto__: {polluted: yes}\n---\nText.', 2, 1, 'Unexpected key `__proto__`'],
  ['---\nconstructor: x\n---\nText.', 2, 1, 'Unexpected key `constructor`'],
  ['---\ntitle: &a [x, x]\nauthor: *a\n---\nText.', 2, 11, 'anchors (`&`) and aliases (`*`) are not read'],
  ['---\ntitle: !!js/function "x"\n---\nText.', 2, 22, 'Tags (`!`)'],
  [`---\ntitle: ${'['.repeat(5000)}\n---\nText.`, 2, undefined, 'nested too deeply'],
])('rejects %j at its place', (text, line, column, reason) => {
  const rejection = rejectionOf(() => split(text));
  expect(rejection).toMatchObject({ ruleId: 'ingest:front-matter', line, ...(column && { column }) });
  expect(rejection.reason).toContain(reason);
});

test('names all mistakes in one rejection', () => {
  const { reason, line } = rejectionOf(() => split('---\ntitel: x\npublished: yesterday\n---\nText.'));
  expect(line).toBe(2);
  expect(reason).toMatch(/^Unexpected key `titel`.*; 3:1: Unexpected date `yesterday`/);
});

test('is not polluted', () => {
  rejectionOf(() => split('---\n__proto__:\n  polluted: yes\n---\nText.'));
  expect('polluted' in {}).toBe(false);
});

test('does not look for an end beyond 64 KB', () => {
  const text = `---\ntitle: x\n${'# note\n'.repeat(10_000)}---\nText.`;
  expect(split(text).linesBefore).toBe(0);
});
