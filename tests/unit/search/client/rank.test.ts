import { expect, test } from 'vitest';
import type { WordMatch } from '../../../../src/search/client/find-word.ts';
import type { PagefindHit } from '../../../../src/search/client/pagefind.ts';
import { parseQuery } from '../../../../src/search/client/query.ts';
import { rank } from '../../../../src/search/client/rank.ts';

const total = 100;

function hit(id: string): PagefindHit {
  return { id, score: 0, words: [], data: () => Promise.reject(new Error('No text is needed to rank')) };
}

/** A word with its places on each page; its frequency is how many there are. */
function word(text: string, places: Record<string, number[]>): WordMatch {
  const pages = Object.entries(places).map(
    ([id, at]) => [id, { frequency: at.length, places: at, hit: hit(id) }] as const,
  );
  return { word: text, kind: pages.length > 0 ? 'whole' : 'none', pages: new Map(pages) };
}

function ids(query: string, words: WordMatch[], phrases: string[][] = []): string[] {
  const matches = phrases.map((pages) => ({ words: [], pages: new Map(pages.map((id) => [id, hit(id)])) }));
  return rank({ words, phrases: matches }, parseQuery(query), total).map(({ id }) => id);
}

test('puts the words side by side first, then all of them, then some', () => {
  const words = [
    word('peace', { some: [100, 101, 102, 103], all: [100, 160], phrase: [100] }),
    word('talks', { all: [130], phrase: [101] }),
  ];
  expect(ids('peace talks', words)).toEqual(['phrase', 'all', 'some']);
});

test('counts stop words as distance in a phrase', () => {
  const words = [word('end', { near: [100], exact: [100] }), word('war', { near: [101], exact: [103] })];
  expect(ids('end of the war', words)).toEqual(['exact', 'near']);
});

test('lets rare words weigh more than frequent ones', () => {
  const often = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`page-${index}`, [100]]));
  const words = [word('said', often), word('tariff', { rare: [100] }), word('zinc', {})];
  expect(ids('said tariff zinc', words)[0]).toBe('rare');
});

test('prefers words that stand together, and words at the start', () => {
  const together = [
    word('grain', { far: [100], near: [100] }),
    word('port', { far: [900], near: [115] }),
    word('x', {}),
  ];
  expect(ids('grain port x', together)).toEqual(['near', 'far']);
  expect(ids('grain', [word('grain', { late: [100], early: [3] })])).toEqual(['early', 'late']);
});

test('names the words that a page lacks', () => {
  const matches = { words: [word('grain', { a: [1] }), word('port', {})], phrases: [] };
  expect(rank(matches, parseQuery('grain port'), total)).toMatchObject([{ id: 'a', tier: 'some', missing: ['port'] }]);
});

test('leaves only pages that have every phrase', () => {
  const words = [word('grain', { a: [1], b: [1], c: [1] })];
  expect(
    ids('"x" "y" grain', words, [
      ['a', 'b'],
      ['b', 'c'],
    ]),
  ).toEqual(['b']);
});

test('orders equal pages by id', () => {
  expect(ids('grain', [word('grain', { b: [100], a: [100], c: [100] })])).toEqual(['a', 'b', 'c']);
});
