import { expect, test } from 'vitest';
import { decideFates, relate } from '../../../src/relate/index.ts';
import type { Outcome } from '../../../src/schema/outcome.ts';
import { exampleArticle } from '../../examples/article.ts';

const read = (file: string, { id = 'aaaa2222', bytes = file, text = file } = {}): Outcome => ({
  file,
  article: exampleArticle({ id, source: { ...exampleArticle().source, file } }),
  text: { figures: '', body: '' },
  sha256: bytes,
  textSha256: text,
});

test('folds files of the same bytes or the same text into the first by path', () => {
  const { articles, files } = decideFates([
    read('c.txt', { bytes: '1', text: 't1' }),
    read('a.txt', { bytes: '1', text: 't1' }),
    read('b.txt', { bytes: '2', text: 't1' }),
  ]);
  expect(articles.map(({ source }) => source.file)).toEqual(['a.txt']);
  expect(files).toEqual([
    { fate: 'published', file: 'a.txt', sha256: '1', id: 'aaaa2222' },
    { fate: 'folded', file: 'b.txt', sha256: '2', sameAs: 'a.txt', reason: 'the same text as a.txt' },
    { fate: 'folded', file: 'c.txt', sha256: '1', sameAs: 'a.txt', reason: 'the same bytes as a.txt' },
  ]);
});

test('keeps two articles that claim one id apart, and says so', () => {
  const { articles } = decideFates([read('x.md'), read('x.txt'), read('x.markdown')]);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(3);
  expect(articles.map(({ doubts }) => doubts.map(({ rule }) => rule))).toEqual([
    [],
    ['relate:same-id'],
    ['relate:same-id'],
  ]);
  expect(articles[0]?.id).toBe('aaaa2222');
});

function dossierOf(outcomes: readonly Outcome[], dossierFileSha256: string | null = null) {
  const { articles, files } = decideFates(outcomes);
  return relate({ articles, files, given: {}, folderName: 'week 7', dossierFileSha256, pipeline: '1.0.0' });
}

test('accounts for every file', () => {
  const rejection = { rule: 'ingest:empty', reason: 'Empty', line: null, column: null };
  const { totals } = dossierOf([
    read('a.txt', { bytes: '1' }),
    read('b.txt', { bytes: '1' }),
    { file: 'c.txt', rejection, sha256: '3' },
  ]);
  expect(totals).toMatchObject({ received: 3, published: 1, folded: 1, rejected: 1, notRead: 0, words: 2 });
});

test('is the same dossier whatever the order of its files', () => {
  const outcomes = [
    read('a.txt', { id: 'aaaa2222' }),
    read('b.txt', { id: 'bbbb2222' }),
    read('ä.txt', { id: 'cccc2222' }),
  ];
  expect(dossierOf(outcomes.toReversed())).toEqual(dossierOf(outcomes));
});

test('is another edition when a byte of an article or of dossier.yaml changes', () => {
  const editions = [
    dossierOf([read('a.txt', { bytes: '1' })]),
    dossierOf([read('a.txt', { bytes: '2' })]),
    dossierOf([read('b.txt', { bytes: '1' })]),
    dossierOf([read('a.txt', { bytes: '1' })], 'settings'),
  ].map(({ edition }) => edition);
  expect(new Set(editions).size).toBe(4);
});

test('is named after its folder when nobody gave a title', () => {
  expect(dossierOf([read('a.txt')]).title).toEqual({ value: 'week 7', origin: 'derived' });
});
