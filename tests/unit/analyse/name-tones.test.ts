import { expect, test } from 'vitest';
import { analyse } from '../../../src/analyse/index.ts';
import type { Article } from '../../../src/schema/article.ts';
import { sourceOf } from './source-of.ts';

const namesOf = (text: string, language?: string): Article['names'] => analyse(sourceOf(text, language)).names;
const toneOf = (text: string, name: string) => namesOf(text).find((entry) => entry.name === name)?.tone;

test('is the mean tone of the sentences that mention the name, under any form', () => {
  const text = 'Donald Trump won a great victory. Rain fell. Mr. Trump was accused of a terrible crime.';
  const [first, , last] = analyse(sourceOf(text)).blocks.flatMap(({ sentences }) => sentences);
  const score = Math.round((first!.tone! + last!.tone!) * 500) / 1000;
  expect(toneOf(text, 'Donald Trump')).toEqual({ score, sentences: 2 });
});

test('counts a sentence once that mentions the name twice', () => {
  expect(toneOf('Angela Merkel praised those who love Angela Merkel.', 'Angela Merkel')?.sentences).toBe(1);
});

test('is left out for a name that only a heading has', () => {
  const text = '# Angela Merkel visits Paris\n\nThe talks in Paris went well, and everybody was happy.\n';
  const [merkel, paris] = ['Angela Merkel', 'Paris'].map((name) => toneOf(text, name));
  expect(merkel).toBeUndefined();
  expect(paris?.sentences).toBe(1);
});
