import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/schema/article.ts';
import {
  derivedSentence,
  lengthSentence,
  receivedHeadline,
  titledHeadline,
  unknownFacts,
} from '../../../../src/site/wording/headlines.ts';
import { exampleArticle } from '../../../examples/article.ts';

const untitled = exampleArticle();
const titled = exampleArticle({ title: { value: 'A call', origin: 'found' } });
const inLanguage = (value: string): Article => exampleArticle({ language: { value, origin: 'found' } });
const known = exampleArticle({
  outlet: { value: 'The Paper', origin: 'given' },
  published: { value: '2025-02-12', origin: 'given' },
});

describe('titledHeadline', () => {
  test.each([
    [[titled], 'One article'],
    [[untitled], 'One article, without a title'],
    [[titled, titled], 'Two articles, all of them titled'],
    [[untitled, untitled], 'Two articles, none of them titled'],
    [[titled, untitled, untitled], 'Three articles, one of them titled'],
  ])('%#', (articles, expected) => {
    expect(titledHeadline(articles)).toBe(expected);
  });
});

describe('unknownFacts', () => {
  test.each([
    [[untitled, untitled], 'None names an outlet or a date.'],
    [[untitled], 'It names no outlet or date.'],
    [[known, known], ''],
    [[known, untitled, untitled], 'One names an outlet, one names a date.'],
    [[known, exampleArticle({ outlet: { value: 'B', origin: 'given' } })], 'All name an outlet, one names a date.'],
  ])('%#', (articles, expected) => {
    expect(unknownFacts(articles)).toBe(expected);
  });
});

test('length names the languages, the commonest first', () => {
  const totals = { words: 2984, minutes: 12.54 };
  expect(lengthSentence([inLanguage('ka'), inLanguage('en'), inLanguage('en')], totals)).toBe(
    '2,984 words in English and Georgian, about 13 minutes in all.',
  );
  const many = ['en', 'en', 'de', 'de', 'fr', 'fr', 'nl', 'ka'].map(inLanguage);
  expect(lengthSentence(many, totals)).toContain(' in German, English, French and two more languages, ');
  expect(lengthSentence([exampleArticle({ language: null })], { words: 1, minutes: 0 })).toBe(
    '1 word, about one minute in all.',
  );
});

test('derived titles are explained as long as there are some', () => {
  expect(derivedSentence([titled])).toBe('');
  expect(derivedSentence([untitled, titled])).toBe('One brings no title: titles in italics are opening words.');
});

test.each([
  [{ received: 1, published: 1 }, 'One file received and published'],
  [{ received: 5, published: 5 }, 'Five files received, all published'],
  [{ received: 9, published: 6 }, 'Nine files received, six of them published'],
  [{ received: 2, published: 0 }, 'Two files received, none of them published'],
])('receivedHeadline %#', (totals, expected) => {
  expect(receivedHeadline(totals)).toBe(expected);
});
