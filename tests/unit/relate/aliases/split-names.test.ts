import { expect, test } from 'vitest';
import { readSplit, splitNames } from '../../../../src/relate/aliases/index.ts';
import type { NameEntry } from '../../../../src/schema/name.ts';
import { exampleArticle, exampleBlock } from '../../../examples/article.ts';

const entry: NameEntry = {
  name: 'United States',
  type: 'place',
  role: null,
  mentions: [
    [0, 0, 7],
    [1, 4, 17],
    [1, 23, 30],
  ],
};
const article = exampleArticle({
  blocks: [exampleBlock({ kind: 'paragraph', sentences: ['America won.', 'The United States beat America.'] })],
  names: [entry],
});

test('cuts an entry where it holds forms that are not one', () => {
  const { names } = splitNames(article, readSplit({ split: [['the United States', 'america']] }));
  expect(names).toEqual([
    { ...entry, name: 'America', mentions: [entry.mentions[0], entry.mentions[2]] },
    { ...entry, mentions: [entry.mentions[1]] },
  ]);
});

test('leaves others as they are', () => {
  expect(splitNames(article, readSplit({ split: [['Kyiv', 'America']] })).names).toEqual([entry]);
  expect(splitNames(article, readSplit(undefined))).toBe(article);
});
