import { expect, test } from 'vitest';
import { findPairs, mostPairs, type Related } from '../../../../src/relate/pairs/index.ts';
import type { DossierConflict, DossierStatement } from '../../../../src/schema/dossier-account.ts';

const place = (article: string) => ({
  article,
  span: [0, 0, 1] as [number, number, number],
  sentence: 's-a',
  words: 'w',
});
const statement = (...articles: string[]): DossierStatement => ({
  id: 'st-a',
  central: 0,
  members: articles.map((article) => ({ ...place(article), how: 'same' })),
});
const conflict = (...values: string[][]): DossierConflict => ({
  id: 'cf-a',
  statement: null,
  kind: 'time',
  weight: 'detail',
  values: values.map((articles) => ({ evidence: articles.map(place) })),
});
const none: Related = { statements: [], conflicts: [], variants: [], passages: [] };

test('counts what two articles share, an article that says it twice once', () => {
  const pairs = findPairs({ ...none, statements: [statement('a', 'a', 'b'), statement('b', 'a', 'c')] });
  expect(pairs.map(({ articles, statements }) => [articles.join(''), statements])).toEqual([
    ['ab', 2],
    ['ac', 1],
    ['bc', 1],
  ]);
});

test('two articles are at odds only where they have no value in common', () => {
  const pairs = findPairs({ ...none, conflicts: [conflict(['a', 'b'], ['b', 'c'])] });
  expect(pairs).toEqual([
    { articles: ['a', 'c'], statements: 0, conflicts: 1, quotations: 0, passages: 0, sharedWords: 0 },
  ]);
});

test('adds the words of the passages that two articles share', () => {
  const passage = {
    articles: ['a', 'b'] as [string, string],
    spans: [[[0, 0, 1]], [[0, 0, 1]]] as [[number, number, number][], [number, number, number][]],
    kind: 'verbatim' as const,
    shares: [1, 1] as [number, number],
    longestRun: 9,
    quotedWords: 0,
    earlier: null,
  };
  const passages = [
    { ...passage, sharedWords: 12 },
    { ...passage, sharedWords: 9 },
  ];
  expect(findPairs({ ...none, passages })[0]).toMatchObject({ passages: 2, sharedWords: 21 });
});

test('of many pairs those with most in common are kept, and what everybody says joins nobody', () => {
  const names = Array.from({ length: 40 }, (_, index) => `article${String(index).padStart(2, '0')}`);
  const statements = [statement(...names), statement('article38', 'article39')];
  const pairs = findPairs({ ...none, statements });
  expect(pairs).toHaveLength(mostPairs);
  expect(pairs[0]).toMatchObject({ articles: ['article38', 'article39'], statements: 2 });
  const all = Array.from({ length: 65 }, (_, index) => `a${index}`);
  expect(findPairs({ ...none, statements: [statement(...all)] })).toEqual([]);
});
