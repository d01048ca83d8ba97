import { describe, expect, test } from 'vitest';
import type { DossierConflict } from '../../../../src/schema/dossier-account.ts';
import type { DossierName } from '../../../../src/schema/dossier-name.ts';
import { companyOf, namesByLine, placesOf } from '../../../../src/relate/names/company.ts';
import { namingOnPage, tellingSentences } from '../../../../src/relate/names/namings.ts';
import { conflictsByLine, conflictsTouching } from '../../../../src/relate/names/touching.ts';

type Place = [article: string, lines: number[]];

function name(slug: string, ...places: Place[]): DossierName {
  const articles = places.map(([article, lines]) => ({
    article,
    mentions: lines.map((line): [number, number, number] => [line, 0, 3]),
    sentences: lines.map((line) => `s-aaaaaaa-${line + 2}`),
  }));
  return { slug, name: slug, type: 'person', role: null, tone: { score: 0, sentences: 9 }, articles };
}

describe('company', () => {
  const ana = name('ana', ['a', [0, 1, 1]], ['b', [0]]);
  const others = [name('ben', ['a', [1]], ['b', [0]]), name('cem', ['a', [0, 1]]), name('dee', ['a', [4]])];

  test('counts sentences that have both names, each once, and their articles', () => {
    const company = companyOf(ana, namesByLine([ana, ...others]));
    expect(company.map(({ slug, sentences, articles }) => [slug, sentences, articles])).toEqual([
      ['ben', 2, 2],
      ['cem', 2, 1],
    ]);
  });

  test('is mutual', () => {
    const byLine = namesByLine([ana, ...others]);
    expect(companyOf(others[0]!, byLine).find(({ slug }) => slug === 'ana')).toMatchObject({ sentences: 2 });
  });
});

const lines = [
  { id: 's-aaaaaaa', text: 'Ana won it', tone: 0.6 },
  { id: 's-aaaaaaa-2', text: 'Ana lost it', tone: -0.4 },
  { id: 's-aaaaaaa-3', text: 'Ana is here', tone: 0.1 },
  { id: 's-aaaaaaa-4', text: 'Title', tone: null },
];

test('a naming has its places as shares of the text and the mean tone of its sentences', () => {
  const naming = name('ana', ['a', [0, 1, 3]]).articles[0]!;
  expect(namingOnPage(naming, lines)).toMatchObject({
    text: 'Ana won it',
    at: [0, 0.2703, 0.8649],
    tone: { score: 0.1, sentences: 2 },
  });
  expect(namingOnPage(name('ana', ['a', [3]]).articles[0]!, lines).tone).toBeNull();
});

test('the telling sentences are those of a marked tone, for first, and none where the tone is not offered', () => {
  const ana = name('ana', ['a', [0, 1, 2, 3]]);
  expect(tellingSentences(ana, () => lines).map(({ text, tone }) => [text, tone])).toEqual([
    ['Ana won it', 0.6],
    ['Ana lost it', -0.4],
  ]);
  expect(tellingSentences({ ...ana, tone: null }, () => lines)).toEqual([]);
});

const value = (article: string, line: number) => ({
  evidence: [{ article, span: [line, 0, 1] as [number, number, number], sentence: 's-aaaaaaa', words: 'x' }],
});

const conflict = (id: string, ...values: DossierConflict['values']): DossierConflict => ({
  id,
  statement: null,
  kind: 'time',
  weight: 'detail',
  values,
});

test('a conflict touches a name when two of its values stand in sentences with the name', () => {
  const both = conflict('cf-aaaaaaa', value('a', 0), value('b', 0));
  const one = conflict('cf-bbbbbbb', value('a', 0), value('b', 5));
  const places = placesOf(name('ana', ['a', [0]], ['b', [0]]));
  expect(conflictsTouching(places, conflictsByLine([both, one]))).toEqual([both]);
});
