import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/client/query.ts';

test('keeps the words that tell something, once each, in lower case', () => {
  expect(parseQuery('The Call of the President, the CALL').words).toEqual(['call', 'president']);
});

test('keeps stop words when there is nothing else', () => {
  expect(parseQuery('to be or not to be').words).toEqual(['to', 'be', 'or', 'not']);
});

test('keeps US, which is a country more often than a pronoun', () => {
  expect(parseQuery('US and them').words).toEqual(['us']);
});

test.each(['"security guarantees"', '“security guarantees”', '„security guarantees“', '«security guarantees»'])(
  'reads %s as a phrase',
  (text) => {
    expect(parseQuery(text).phrases).toEqual([['security', 'guarantees']]);
  },
);

test('keeps stop words in phrases, but does not rank by them', () => {
  const { phrases, words, loose } = parseQuery('“end of the war” Munich');
  expect(phrases).toEqual([['end', 'of', 'the', 'war']]);
  expect(words).toEqual(['end', 'war', 'munich']);
  expect(loose).toEqual(['munich']);
});

test('ignores a quotation mark without its fellow, and phrases without words', () => {
  expect(parseQuery('"security guarantees')).toMatchObject({ phrases: [], words: ['security', 'guarantees'] });
  expect(parseQuery('"—" war').phrases).toEqual([]);
});

test('takes every apostrophe for the same, within words only', () => {
  expect(parseQuery('Ukraine’s').words).toEqual(parseQuery("Ukraine's").words);
  expect(parseQuery("'war'").words).toEqual(['war']);
  expect(parseQuery('doesn’t').words).toEqual(["doesn't"]);
  expect(parseQuery('doesn’t matter').words).toEqual(['matter']);
});

test('takes off marks around words and leaves out what has no letter or digit', () => {
  expect(parseQuery('U.S., (cease-fire) — 2014!').words).toEqual(['u.s', 'cease-fire', '2014']);
  expect(parseQuery(' — “” ?').words).toEqual([]);
});

test('remembers where words stand in a query without phrases', () => {
  expect(parseQuery('president of the united states').sequence).toEqual([
    { word: 'president', place: 0 },
    { word: 'united', place: 3 },
    { word: 'states', place: 4 },
  ]);
  expect(parseQuery('"united states" president').sequence).toEqual([]);
});
