import { expect, test } from 'vitest';
import { findStrayNames } from '../../../../src/relate/aliases/stray-names.ts';
import { exampleArticle, exampleBlock } from '../../../examples/article.ts';

const article = exampleArticle({
  blocks: [exampleBlock({ kind: 'paragraph', sentences: ['The United States won, and America slept.'] })],
  names: [{ name: 'United States', type: 'place', role: null, mentions: [[0, 4, 17], [0, 27, 34]] }],
}); // prettier-ignore

test('names that no article has in full are strays of a merger, those that none has in any form of a split', () => {
  const given = { merge: [['united states', 'America']], split: [['America', 'Amerika']] };
  const { strays, known } = findStrayNames(given, [article]);
  expect(strays).toEqual([
    { name: 'America', path: ['names', 'merge', 0, 1] },
    { name: 'Amerika', path: ['names', 'split', 0, 1] },
  ]);
  expect(known).toEqual(['United States']);
});

test('nothing is stray where nothing is given', () => {
  expect(findStrayNames(undefined, [article]).strays).toEqual([]);
});
