import { expect, test } from 'vitest';
import { kindNames, weightSentence } from '../../../../src/site/wording/conflicts.ts';
import {
  coverageHeadline,
  filterName,
  linkReason,
  passageWords,
  whichFirst,
} from '../../../../src/site/wording/coverage.ts';
import { cutWords, withEnd } from '../../../../src/site/wording/shortened.ts';
import { storiesHeadline } from '../../../../src/site/wording/stories.ts';
import { variantsSentence } from '../../../../src/site/wording/quotations.ts';
import { ConflictKind } from '../../../../src/schema/conflict.ts';

test.each([
  [{ 3: 2, 2: 7, 1: 23 }, 3, 'Two of 32 statements stand in all three accounts, 23 in one only'],
  [{ 2: 1, 1: 4 }, 2, 'One of five statements stands in both accounts, four in one only'],
  [{ 2: 4 }, 3, 'None of four statements stand in all three accounts'],
  [{ 2: 1 }, 2, 'One of one statement stands in both accounts'],
  [{ 1: 9 }, 1, 'Nine statements in articles that go back to one text'],
])('%j of %i accounts: %s', (reach, accounts, expected) => {
  const counts = new Map(Object.entries(reach).map(([of, count]) => [Number(of), count]));
  expect(coverageHeadline(counts, accounts)).toBe(expected);
});

test('choices of rows are named by the accounts there are', () => {
  expect([filterName('every', 2), filterName('every', 3), filterName('one', 3)]).toEqual([
    'In both accounts',
    'In all three accounts',
    'In one account only',
  ]);
});

test('which article came first is told as far as dates tell', () => {
  expect(whichFirst(null, [4, 7])).toBe('Which of them had the words first is not known.');
  expect(whichFirst(1, [4, 7])).toMatch(/^Article 7 is dated earlier/);
});

test('why two articles are one account', () => {
  expect(linkReason({ words: 54, passages: 5, share: 0.0962 })).toBe(
    '54 words in five passages, 10% of the shorter article',
  );
  expect(linkReason({ words: 1, passages: 1, share: 1 })).toBe('one word in one passage, 100% of the shorter article');
});

const weights = (...of: ('wording' | 'detail' | 'substance')[]) => of.map((weight) => ({ weight }));

test('conflicts are counted by weight, the gravest first', () => {
  expect(weightSentence(weights('wording', 'substance', 'wording'))).toBe(
    'One difference is of substance, two in wording.',
  );
  expect(weightSentence(weights('detail', 'detail'))).toBe('Two differences are in detail.');
  expect(weightSentence([])).toBe('');
});

test('every kind of conflict has a name', () => {
  expect(ConflictKind.options.filter((kind) => !kindNames[kind])).toEqual([]);
});

test.each([
  ['Short enough.', 20, 'Short enough.'],
  ['The meeting, which was long, ended', 14, 'The meeting …'],
  ['Incomprehensibilities', 5, 'Incom …'],
])('%s cut at %i', (words, most, expected) => {
  expect(cutWords(words, most)).toBe(expected);
});

test('words that end no sentence end in an ellipsis', () => {
  expect(['It ended.”', 'it ended', 'Did it?'].map(withEnd)).toEqual(['It ended.”', 'it ended …', 'Did it?']);
});

test.each([
  [{ articles: 40, told: 12, alone: 3 }, '37 articles tell twelve stories, three stand alone'],
  [{ articles: 5, told: 2, alone: 0 }, 'Five articles tell two stories'],
  [{ articles: 5, told: 2, alone: 1 }, 'Four articles tell two stories, one stands alone'],
])('%j', (figures, expected) => {
  expect(storiesHeadline(figures)).toBe(expected);
});

test.each([
  [[1, 2, 2], 'Three quotations appear in two articles or more; one of them is word for word the same.'],
  [[1], 'One quotation appears in two articles or more, word for word the same.'],
  [[2], 'One quotation appears in two articles or more, not word for word the same.'],
  [[2, 3], 'Two quotations appear in two articles or more, none of them word for word the same.'],
])('quotations with %j wordings', (wordings, expected) => {
  expect(variantsSentence(wordings.map((count) => ({ wordings: Array.from({ length: count }) })))).toBe(expected);
});

test.each([
  [37, 0, '37 words in common'],
  [37, 3, '37 words in common, three of them quoted'],
  [9, 9, 'nine words in common, all of them quoted'],
])('%i words, %i quoted', (sharedWords, quotedWords, expected) => {
  expect(passageWords({ sharedWords, quotedWords })).toBe(expected);
});
