import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { rootHash } from '../../../src/text/root-hash.ts';

const [a, b, c] = ['a', 'b', 'c'].map((text) => hash('sha256', text, 'hex')) as [string, string, string];

test('returns the SHA-256 of what sha256sum writes for all files, in the order of their paths', () => {
  const lines = `${c}  content/dossier.json\n${b}  sources/a.txt\n${a}  sources/b.txt\n`;
  const root = rootHash({ sources: { 'b.txt': a, 'a.txt': b }, content: { 'dossier.json': c } });
  expect(root).toBe(hash('sha256', lines, 'hex'));
});

test('escapes line breaks and backslashes in a path as sha256sum does', () => {
  const root = rootHash({ sources: { 'a\nb\\c.txt': a }, content: {} });
  expect(root).toBe(hash('sha256', `\\${a}  sources/a\\nb\\\\c.txt\n`, 'hex'));
});

test.each([
  ['another byte', { sources: { 'a.txt': b }, content: { 'x.json': c } }],
  ['another name', { sources: { 'b.txt': a }, content: { 'x.json': c } }],
  ['another folder', { sources: {}, content: { 'a.txt': a, 'x.json': c } }],
  ['a file more', { sources: { 'a.txt': a, 'b.txt': b }, content: { 'x.json': c } }],
  ['a path that imitates two lines', { sources: { [`a.txt\n${c}  content/x.json`]: a }, content: {} }],
])('returns another hash for %s', (_, files) => {
  expect(rootHash(files)).not.toBe(rootHash({ sources: { 'a.txt': a }, content: { 'x.json': c } }));
});
