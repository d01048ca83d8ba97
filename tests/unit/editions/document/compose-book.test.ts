import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../../../src/editions/document/article-entry.ts';
import {
  type Book,
  bookFront,
  bookParts,
  linkedAnchors,
  partHtml,
} from '../../../../src/editions/document/compose-book.ts';

const article = (number: number, text: string): ArticleEntry => ({
  id: `article${number}`,
  number,
  title: `Title ${number}`,
  language: 'en',
  facts: '',
  citation: `Citation ${number}`,
  url: null,
  file: `${number}.txt`,
  sha256: '0'.repeat(64),
  blocks: [{ kind: 'paragraph', marker: null, sentences: [{ id: 's1', text }] }],
});

const book = (articles: ArticleEntry[]): Book => ({
  title: 'A <title>',
  facts: ['2 articles'],
  briefing: '<p>He said <a href="#article2-s1">2</a></p>',
  articles,
  style: '',
  paper: 'a4',
});

test('the first part names the page of each article, where it is known', () => {
  const whole = book([article(1, 'One.'), article(2, 'Two.')]);
  expect(bookFront(whole, () => null)).toContain('<span class="page">000</span>');
  expect(bookFront(whole, (anchor) => (anchor === 'a-article2' ? 17 : 4))).toContain('<span class="page">17</span>');
});

test('parts keep articles whole, in their order, and end with the sources', () => {
  const long = 'word '.repeat(40_000);
  const parts = bookParts(book([1, 2, 3, 4].map((number) => article(number, long))));
  expect(parts.map((part) => [...part.matchAll(/<article id="(\S+)"/g)].map(([, id]) => id))).toEqual([
    ['a-article1', 'a-article2'],
    ['a-article3', 'a-article4'],
    [],
  ]);
  expect(parts.at(-1)).toContain('id="sources"');
});

test('a part stands for the targets of its links elsewhere, and names its own targets', () => {
  const whole = book([article(1, 'One.'), article(2, 'Two.')]);
  const front = bookFront(whole, () => null);
  const linked = linkedAnchors(front);
  expect([...linked]).toEqual(['a-article1', 'a-article2', 'sources', 'article2-s1']);
  expect(partHtml(front, whole, 0, linked)).toContain('<i id="article2-s1"></i>');
  const [articles = ''] = bookParts(whole);
  const printed = partHtml(articles, whole, 12, linked);
  expect(printed).toContain('counter-reset: page 12');
  expect(printed.slice(printed.indexOf('<div hidden>'))).toMatch(
    /^<div hidden>\n<a href="#a-article1"><\/a><a href="#a-article2"><\/a><a href="#article2-s1"><\/a><\/div>/,
  );
});
