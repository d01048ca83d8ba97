import { expect, test } from 'vitest';
import { composeList, composeNamePage, composeNames } from '../../../src/compose/index.ts';
import type { DossierName } from '../../../src/schema/dossier-name.ts';
import { NamePage } from '../../../src/schema/dossier-name.ts';

const naming = { article: 'aaaa2222', mentions: [[0, 0, 3] as [number, number, number]], sentences: ['s-aaaaaaa'] };
const name: DossierName = { slug: 'lee', name: 'Lee', type: 'person', role: null, tone: null, articles: [naming] };

test('writes the names of a letter one a line', () => {
  const { path, text } = composeNames('l', [name, { ...name, slug: 'ang-lee', name: 'Ang Lee' }]);
  expect(path).toBe('names/l.json');
  expect(text.split('\n')).toEqual(['[', `${JSON.stringify(name)},`, expect.stringContaining('"ang-lee"'), ']', '']);
});

test('writes the articles of a name one a line', () => {
  const page: NamePage = {
    ...name,
    articles: [
      { ...naming, text: 'Lee came.', at: [0], tone: null },
      { ...naming, text: 'Lee went.', at: [0.5], tone: { score: 0.2, sentences: 1 } },
    ],
    tellingSentences: [],
    company: [{ slug: 'oslo', name: 'Oslo', type: 'place', sentences: 2, articles: 1 }],
    conflicts: [],
    conflictCount: 0,
  };
  const { path, text } = composeNamePage(page);
  expect(path).toBe('names/pages/lee.json');
  expect(text.split('\n')).toHaveLength(5);
  expect(NamePage.parse(JSON.parse(text))).toEqual(page);
});

test('throws before a name without articles, or an address out of its form, is written', () => {
  expect(() => composeNames('l', [{ ...name, articles: [] }])).toThrow(/articles/);
  expect(() => composeNames('l', [{ ...name, slug: '../x' }])).toThrow(/slug/);
});

test('writes no quotations as an empty list', () => {
  expect(composeList('quotations', [])).toEqual({ path: 'quotations.json', text: '[]\n' });
});
