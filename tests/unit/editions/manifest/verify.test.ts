import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { composeManifest, manifestText } from '../../../../src/editions/manifest/compose.ts';
import { compareFiles, isAsWritten, parseManifest } from '../../../../src/editions/manifest/verify.ts';

const [a, b, c] = ['a', 'b', 'c'].map((text) => hash('sha256', text, 'hex')) as [string, string, string];
const content = { sources: { 'seed.txt': c }, content: { 'dossier.json': b } };
const files = [
  { path: 'data/index.html', sha256: b },
  { path: '404.html', sha256: a },
];
const manifest = composeManifest(files, { edition: 'aaaa222', key: c, content });

test('finds nothing where every file is as listed, in any order', () => {
  expect(compareFiles(manifest, files.toReversed())).toEqual([]);
});

test('names files that were changed, are missing or are extra, in the order of their paths', () => {
  const found = [
    { path: 'x.html', sha256: a },
    { path: '404.html', sha256: b },
  ];
  expect(compareFiles(manifest, found)).toEqual([
    { kind: 'changed', path: '404.html' },
    { kind: 'missing', path: 'data/index.html' },
    { kind: 'extra', path: 'x.html' },
  ]);
});

test('takes a file that cannot be read for changed', () => {
  const found = files.map(({ path }) => ({ path, sha256: null }));
  expect(compareFiles(manifest, found).map(({ kind }) => kind)).toEqual(['changed', 'changed']);
});

test('is as written only to the byte', () => {
  const text = manifestText(manifest);
  expect(isAsWritten(manifest, text)).toBe(true);
  expect(isAsWritten(manifest, `${text}\n`)).toBe(false);
});

test.each([
  ['edition', { ...manifest, edition: 'bbbb222' }],
  ['key', { ...manifest, key: a }],
  ['root', { ...manifest, root: a }],
  ['a source', { ...manifest, sources: { 'seed.txt': a } }],
  ['a file', { ...manifest, files: { ...manifest.files, '404.html': c } }],
  ['the seal', { ...manifest, seal: a }],
])('is not as written when %s was changed', (_, changed) => {
  expect(isAsWritten(changed, manifestText(changed))).toBe(false);
});

test.each(['', '{}', '[]', '{"edition": "aaaa222"', JSON.stringify({ ...manifest, files: { 'a.html': 'no hash' } })])(
  'takes %j for no manifest',
  (text) => {
    expect(parseManifest(text)).toBeNull();
  },
);
