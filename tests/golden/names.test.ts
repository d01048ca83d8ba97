import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/schema/article.ts';
import { loadNameIndex } from '../../src/site/content/name-index.ts';
import { loadNamePage, loadNames, pagedNames } from '../../src/site/content/names.ts';
import { loadQuotations } from '../../src/site/content/quotations.ts';
import { readArticle } from '../../src/site/content/read-article.ts';

/** The committed articles, as the site reads them. */
const articles = new Map<string, Article>();

beforeAll(async () => {
  for (const file of await readdir('content/articles')) {
    const article = readArticle(await readFile(`content/articles/${file}`, 'utf8'), file);
    articles.set(article.id, article);
  }
});

const linesOf = (id: string) => articles.get(id)!.blocks.flatMap(({ sentences }) => sentences);

describe('names', () => {
  test('of articles lead to their places in the index, where the same mentions stand', async () => {
    const { places } = await loadNameIndex();
    for (const { id, names } of articles.values()) {
      for (const { slug, mentions } of names) {
        const { letter, index } = places.get(slug!)!;
        const name = (await loadNames(letter))[index]!;
        expect(name.slug).toBe(slug);
        expect(name.articles.find(({ article }) => article === id)?.mentions).toEqual(mentions);
      }
    }
  });

  test('are counted by letter and by type', async () => {
    const { letters, places, types } = await loadNameIndex();
    expect(letters.reduce((sum, { names }) => sum + names, 0)).toBe(places.size);
    expect(Object.values(types).reduce((sum, { names }) => sum + names, 0)).toBe(places.size);
  });

  test('come with the most carried first', async () => {
    const { letters, types } = await loadNameIndex();
    const all = (await Promise.all(letters.map(({ letter }) => loadNames(letter)))).flat();
    const persons = all.filter(({ type }) => type === 'person').map(({ articles }) => articles.length);
    expect(types.person.mostCarried.map(({ articles }) => articles)).toEqual(persons.sort((a, b) => b - a).slice(0, 100));
  });

  test('with a page show the first sentence that has them in each article', async () => {
    const slugs = await pagedNames();
    expect(slugs).toContain('vladimir-putin');
    for (const slug of slugs) {
      for (const { article, sentences, text, mentions } of (await loadNamePage(slug)).articles) {
        const line = linesOf(article)[mentions[0]![0]]!;
        expect([line.id, line.text]).toEqual([sentences[0], text]);
      }
    }
  });
});

test('quotations are verbatim, each under one speaker, the most quoted first', async () => {
  const { speakers, at } = await loadQuotations();
  const indices = speakers.flatMap(({ quotations }) => quotations).sort((a, b) => a - b);
  expect(indices).toEqual(indices.map((_, index) => index));
  expect(speakers[0]?.name).toBe('Donald Trump');
  for (const { name, slug, utterances } of speakers) {
    for (const utterance of utterances) {
      const own = utterance.map((index) => at(index).speaker?.slug ?? null);
      expect(slug === null ? own.every((each) => each === null) : own.includes(slug)).toBe(true);
      expect(utterance.every((index) => (at(index).speaker?.name ?? null) === null)).toBe(name === null);
    }
    for (const { article, parts } of utterances.flat().map(at)) {
      for (const { sentence, text } of parts)
        expect(linesOf(article).find(({ id }) => id === sentence)?.text).toContain(text);
    }
  }
});
