import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sourceHashes, withManifest } from '../../../../src/cli/content/content-manifest.ts';
import type { Dossier } from '../../../../src/schema/dossier.ts';
import { ContentManifest } from '../../../../src/schema/manifest.ts';

const [a, b, c] = ['a', 'b', 'c'].map((text) => hash('sha256', text, 'hex')) as [string, string, string];

test('passes every file on and adds a manifest with the hash of each, sorted by path', () => {
  const files = [
    { path: 'b.json', text: 'b' },
    { path: 'a.json', text: 'a' },
  ];
  const written = [...withManifest(files, { 'seed.txt': c })];
  expect(written.slice(0, 2)).toEqual(files);
  expect(written[2]?.path).toBe('manifest.json');
  const manifest = ContentManifest.parse(JSON.parse(written[2]!.text));
  expect(manifest).toEqual({ sources: { 'seed.txt': c }, content: { 'a.json': a, 'b.json': b } });
  expect(Object.keys(manifest.content)).toEqual(['a.json', 'b.json']);
});

test('lists every file that was read, and dossier.yaml', () => {
  const files: Dossier['files'] = [
    { fate: 'published', file: 'z.txt', sha256: a, id: 'aaaa2222' },
    { fate: 'rejected', file: 'broken.txt', sha256: b, rule: 'x', reason: 'x', line: null, column: null },
    { fate: 'rejected', file: 'unreadable.txt', sha256: null, rule: 'x', reason: 'x', line: null, column: null },
    { fate: 'not-read', file: 'picture.png', reason: 'x' },
  ];
  const hashes = sourceHashes({ files } as Dossier, c);
  expect(Object.entries(hashes)).toEqual([
    ['broken.txt', b],
    ['dossier.yaml', c],
    ['z.txt', a],
  ]);
});
