import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { Search } from '../../../src/search/client/search.ts';
import { parseState } from '../../../src/search/client/state.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { exampleArticles, examplePage } from './example-pages.ts';

/* The client over an index that Pagefind makes of real HTML: no browser, nothing faked. */

let folder = '';
let search: Search;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-search-'));
  const pages = exampleArticles.map((article, index) => examplePage(article, index + 1));
  await buildIndex({ pages, outDir: join(folder, 'pagefind'), language: 'en' });
  search = await openIndex(join(folder, 'pagefind'));
});
afterAll(() => rm(folder, { recursive: true }));

/** First letters of the ids of the articles found, best first. */
async function find(hash: string): Promise<string> {
  const found = await search.find(parseState(hash));
  const results = await search.load(found, 0, 10);
  return results.map(({ url }) => url.charAt('/articles/'.length)).join('');
}

/** The words marked in each article, by the first letter of its id. */
async function marked(hash: string): Promise<Record<string, string[]>> {
  const results = await search.load(await search.find(parseState(hash)), 0, 10);
  const texts = results.map(({ url, passages }) => [
    url.charAt('/articles/'.length),
    passages.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end))),
  ]);
  return Object.fromEntries(texts) as Record<string, string[]>;
}

test('finds a word in all its endings', async () => {
  expect(await marked('#q=guarantee')).toEqual({
    b: ['guarantee', 'guarantees'],
    c: ['guarantees'],
  });
});

test('does not take a word for others that only begin like it', async () => {
  expect(await marked('#q=us')).toEqual({ d: ['US'] });
  expect(await marked('#q=use')).toEqual({ c: ['use', 'useful'] });
});

test('takes a word that no article has for the beginning of others', async () => {
  const found = await search.find(parseState('#q=guaran'));
  expect(found.matches.words).toMatchObject([{ kind: 'start' }]);
  expect(await marked('#q=guaran')).toHaveProperty('b', ['guarantee', 'guarantees']);
});

test('does not take a word for a shorter one that begins it', async () => {
  expect(await find('#q=unionisation+xylophone')).toBe('');
  expect(await find('#q=shipsxyz')).toBe('');
});

test('gives the same answer whatever was asked before', async () => {
  const fresh = await openIndex(join(folder, 'pagefind'));
  const once = await fresh.find(parseState('#q=security+union'));
  await search.find(parseState('#q=se+un+s+u+g'));
  const again = await search.find(parseState('#q=security+union'));
  expect(again.pages.map(({ id, score }) => [id, score])).toEqual(once.pages.map(({ id, score }) => [id, score]));
});

test('lets a word in the title count more', async () => {
  expect(await find('#q=harbour')).toMatch(/^a/);
  expect(await find('#q=leaders')).toMatch(/^b|^a/);
});

test('puts the words side by side before the same words apart', async () => {
  expect(await find('#q=security+guarantees')).toBe('bc');
});

test('finds quoted words side by side only, in any shape of quotation marks', async () => {
  expect(await find('#q="security+guarantees"')).toBe('b');
  expect(await find('#q=“guarantees+of+another+kind”')).toBe('c');
  expect(await find('#q="guarantees+security"')).toBe('');
});

test('marks every place of a phrase, and single words beside it', async () => {
  expect(await marked('#q="security+guarantee"+promises')).toEqual({
    b: ['security guarantee', 'Security guarantees', 'promises'],
  });
});

test('finds words across hyphens, apostrophes and diacritics', async () => {
  expect(await find('#q=ceasefire')).toBe('c');
  expect(await find('#q=cease-fire')).toBe('c');
  expect(await marked("#q=union's")).toMatchObject({ a: ['union’s'], b: ['union', 'union'] });
  expect(await find('#q=us%2Bwaits')).toBe('d');
  expect(await find('#q=ubernimmt')).toBe('d');
  expect(await find('#q=übernimmt')).toBe('d');
});

test('finds an article in another language than the dossier', async () => {
  expect(await find('#q=Gewerkschaft')).toBe('d');
});

test('does not find what stands outside the text, nor figures about it', async () => {
  for (const word of ['navigation', 'scores', 'derived', 'unknown', '2025'])
    expect(await find(`#q=${word}`), word).toBe('');
});

test('narrows, with counts that hold for the results', async () => {
  const found = await search.find(parseState('#q=union+guarantees&outlet=Post'));
  expect(found.unfiltered).toBe(3);
  expect(found.pages).toHaveLength(2);
  const facet = (name: string) =>
    Object.fromEntries(found.facets.find((one) => one.name === name)!.values.map(({ value, count }) => [value, count]));
  expect(facet('outlet')).toEqual({ Herald: 1, Post: 2 });
  expect(facet('tone')).toEqual({ negative: 1, neutral: 1, positive: 0 });
  expect(found.without).toEqual([4]);
});

test('sorts by date and by length', async () => {
  expect(await find('#q=the&sort=newest')).toMatch(/^ba/);
  expect(await find('#q=the&sort=oldest')).toMatch(/^ab/);
  expect(await find('#q=the&sort=longest')).toMatch(/^b/);
});

test('narrows to articles that name any of the persons asked for', async () => {
  expect(await find('#person=Ann+Lee')).toBe('ab');
  expect(await find('#person=Bob+Ray&person=Zo%C3%AB+O%E2%80%99Neil+%26+Co')).toBe('abc');
  expect(await find('#q=security&person=Ann+Lee')).toBe('b');
  const { facets } = await search.find(parseState('#person=Ann+Lee'));
  expect(facets.find(({ name }) => name === 'person')?.values).toEqual([
    { value: 'Ann Lee', count: 2, chosen: true },
    { value: 'Bob Ray', count: 2, chosen: false },
    { value: 'Zoë O’Neil & Co', count: 1, chosen: false },
  ]);
});

test('lists every article when there is nothing but filters', async () => {
  expect(await find('#outlet=Post')).toBe('bc');
  expect(await find('#q=—')).toBe('abcd');
});

test('tells where a sentence stands and how its page counts it', async () => {
  const [result] = await search.load(await search.find(parseState('#q="no+promises"')), 0, 1);
  expect(result).toMatchObject({ lines: 3, language: 'en', passages: [{ id: 's-bbbbbbbb1', index: 1, number: 2 }] });
});

test.each([
  ['guaratnees', ['guarantees', 'guarantee']],
  ['ceasfire', ['cease-fire']],
  ['xylophone', []],
])('proposes for %s how the articles spell it', async (word, proposals) => {
  const spellings = await search.spellings(await search.find(parseState(`#q=${word}+harbour`)));
  expect(spellings.map((tip) => [tip.word, tip.instead])).toEqual(proposals.map((instead) => [word, instead]));
  for (const { instead, pages } of spellings)
    expect(pages).toBe((await search.find(parseState(`#q=${instead}`))).pages.length);
});

test('gives up when it is no longer wanted', async () => {
  const controller = new AbortController();
  const finding = search.find(parseState('#q=peace+in+our+time'), controller.signal);
  controller.abort();
  await expect(finding).rejects.toThrow(/abort/i);
});
