import { expect, test } from 'vitest';
import type { Dossier } from '../../../../src/schema/dossier.ts';
import { feedEntries, hasFeed, mostFeedEntries } from '../../../../src/site/feeds/feed-entries.ts';
import { makeFeed } from '../../../../src/site/feeds/make-feed.ts';
import { escapeHtml } from '../../../../src/text/escape-html.ts';
import { exampleArticle } from '../../../examples/article.ts';

const dossierOf = (date: string | null): Dossier => ({
  title: { value: 'A & B', origin: 'given' },
  summary: null,
  language: null,
  date,
  site: 'https://example.org/',
  edition: 'abcdefg',
  pipeline: '0',
  totals: {
    received: 1,
    published: 1,
    folded: 0,
    rejected: 0,
    notRead: 0,
    words: 2,
    sentences: 1,
    minutes: 1,
    doubts: 0,
  },
  articles: [],
  files: [],
});
const published = (days: (string | null)[]) =>
  days.map((day, index) => ({
    number: index + 1,
    article: exampleArticle({ published: day === null ? null : { value: day, origin: 'given' } }),
  }));
const address = (path: string): string => `https://example.org${path}`;

test('names the latest articles first, and those of one day in their order', () => {
  const articles = published(['2025-02-01', '2025-02-03', null, '2025-02-03']);
  expect(feedEntries({ dossier: dossierOf('2025-02-02'), articles }).map(({ number }) => number)).toEqual([2, 4, 3, 1]);
});

test('leaves out articles without any day, and is not there without one', () => {
  expect(feedEntries({ dossier: dossierOf(null), articles: published([null, '2025-02-03']) })).toHaveLength(1);
  expect(hasFeed({ dossier: dossierOf(null), articles: published([null]) })).toBe(false);
  expect(hasFeed({ dossier: dossierOf(null), articles: published([null, '2025-02-03']) })).toBe(true);
});

test('stops at the most entries it may have', () => {
  const articles = published(Array.from({ length: mostFeedEntries + 1 }, () => '2025-02-03'));
  expect(feedEntries({ dossier: dossierOf(null), articles })).toHaveLength(mostFeedEntries);
});

test('hostile words stay words, in Atom and in JSON', () => {
  const title = '<img src=x onerror=alert(1)> ]]> & done';
  const articles = [{ number: 1, article: exampleArticle({ title: { value: title, origin: 'found' } }) }];
  const entries = feedEntries({ dossier: dossierOf('2025-02-02'), articles });
  const atom = makeFeed(dossierOf('2025-02-02'), entries, { address, write: escapeHtml }).atom1();
  expect(atom).not.toContain('<img');
  expect(atom).toContain('&lt;img src=x onerror=alert(1)&gt; ]]&gt; &amp; done');
  const json = makeFeed(dossierOf('2025-02-02'), entries, { address, write: (words) => words }).json1();
  expect(JSON.parse(json)).toMatchObject({ title: 'A & B', items: [{ title, id: 'https://example.org/a/aaaa2222/' }] });
});

test('has the days of the articles and no clock', () => {
  const entries = feedEntries({ dossier: dossierOf(null), articles: published(['2025-02-03', '2025-02-01']) });
  const make = () => makeFeed(dossierOf(null), entries, { address, write: escapeHtml }).atom1();
  expect(make()).toBe(make());
  expect(make().match(/<updated>[^<]*/g)).toEqual(
    ['2025-02-03', '2025-02-03', '2025-02-01'].map((day) => `<updated>${day}T00:00:00.000Z`),
  );
});
