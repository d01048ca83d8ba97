import { expect, test } from 'vitest';
import type { QuotationVariants } from '../../../../src/schema/quotation-variants.ts';
import { conflictsWithin, variantsWithin } from '../../../../src/site/accounts/within-story.ts';
import { conflict } from './examples.ts';

const story = new Set(['a', 'b']);

test('a conflict has the readings of the story only', () => {
  const [own] = conflictsWithin([conflict('detail', ['a', 'x'], ['x'], ['b'])], story);
  expect(own!.values.map(({ evidence }) => evidence.map(({ article }) => article))).toEqual([['a'], ['b']]);
});

test('what an article of another story contradicts is no conflict of the story', () => {
  expect(conflictsWithin([conflict('detail', ['a', 'b'], ['x'])], story)).toEqual([]);
});

const variants = (...wordings: string[]): QuotationVariants => ({
  id: 'qv-aaaaaaa',
  speakers: [],
  wordings: wordings.map((articles, index) => ({
    parts: [{ kind: 'same', text: `wording ${index}` }],
    members: Array.from(articles, (article) => ({ article, quotation: 0, spans: [[0, 0, 1]] })),
  })),
});
const kept = (...wordings: string[]): string[][] =>
  variantsWithin([variants(...wordings)], story).map((own) =>
    own.wordings.map(({ members }) => members.map(({ article }) => article).join('')),
  );

test('a quotation has the wordings of the story only', () => {
  expect(kept('ax', 'x', 'b')).toEqual([['a', 'b']]);
});

test('a quotation that one article of the story has is none of it, nor one whose first wording is of another story', () => {
  expect(kept('ax', 'x')).toEqual([]);
  expect(kept('x', 'a', 'b')).toEqual([]);
});
