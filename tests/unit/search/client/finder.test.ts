import { expect, test } from 'vitest';
import { Finder } from '../../../../src/search/client/finder.ts';
import type { Pagefind } from '../../../../src/search/client/pagefind.ts';
import { parseQuery } from '../../../../src/search/client/query.ts';

/** A Pagefind that finds one page for the words it knows, and remembers what it was asked. */
function fakePagefind(...known: string[]) {
  const asked: (string | null)[] = [];
  const data = () =>
    Promise.resolve({ url: '/', content: known.join(' '), meta: {}, anchors: [], weighted_locations: [] });
  const pagefind: Pagefind = {
    init: () => Promise.resolve(),
    options: () => Promise.resolve(),
    search: (term) => {
      asked.push(term);
      const place = known.indexOf(term ?? '');
      return Promise.resolve({ results: place < 0 ? [] : [{ id: 'a', score: 1, words: [place], data }] });
    },
  };
  return { pagefind, asked };
}

test('looks a word up once, however often it is asked for', async () => {
  const { pagefind, asked } = fakePagefind('peace', 'talks');
  const finder = new Finder(pagefind, 5);
  await finder.query(parseQuery('peace'));
  await finder.query(parseQuery('peace talks'));
  await finder.query(parseQuery('peace talks peace'));
  expect(asked).toEqual(['peace', 'talks']);
});

test('asks no further once a query is no longer wanted', async () => {
  const { pagefind, asked } = fakePagefind('peace', 'talks');
  const controller = new AbortController();
  const finding = new Finder(pagefind, 5).query(parseQuery('peace talks "peace talks"'), controller.signal);
  controller.abort();
  await expect(finding).rejects.toThrow(/abort/i);
  expect(asked).toEqual(['peace']);
});

test('takes a word of parts for its parts when no page has it whole', async () => {
  const { pagefind } = fakePagefind('trump', 'putin', 'ceasefire');
  const finder = new Finder(pagefind, 5);
  const words = async (query: string) => (await finder.query(parseQuery(query))).words.map(({ word }) => word);
  expect(await words('Trump-Putin putin')).toEqual(['trump', 'putin']);
  expect(await words('cease-fire')).toEqual(['cease-fire']);
});

test('asks again after a failure', async () => {
  const { pagefind } = fakePagefind('peace');
  let isDown = true;
  const flaky: Pagefind = {
    ...pagefind,
    search: (term) => (isDown ? Promise.reject(new Error('offline')) : pagefind.search(term)),
  };
  const finder = new Finder(flaky, 5);
  await expect(finder.word('peace')).rejects.toThrow('offline');
  isDown = false;
  expect(await finder.word('peace')).toMatchObject({ kind: 'whole' });
});
