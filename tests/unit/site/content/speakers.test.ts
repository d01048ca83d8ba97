import { expect, test } from 'vitest';
import type { DossierQuotation } from '../../../../src/schema/dossier-quotation.ts';
import { groupBySpeaker } from '../../../../src/site/content/speakers.ts';
import { speakerIndex, voicesOn } from '../../../../src/site/content/voices.ts';
import { quotationPageCount, quotationPagePath, quotationsAPage } from '../../../../src/site/paging.ts';

type Quoted = Pick<DossierQuotation, 'article' | 'speaker'>;

function quoted(article: string, name: string | null, slug: string | null = null): Quoted {
  return { article, speaker: { words: name ?? 'an official', name, resolvedBy: 'name', slug } };
}

const unknown = () => undefined;

test('speakers stand by number of quotations, those without a name together at the end', () => {
  const speakers = groupBySpeaker([
    { article: 'a', speaker: null },
    quoted('a', 'Ana', 'ana'),
    quoted('a', null),
    quoted('a', 'Ben'),
    quoted('b', 'Ben'),
    quoted('b', null),
  ], unknown);
  expect(speakers.map(({ name, anchor, quotations, articles }) => [name, anchor, quotations, articles])).toEqual([
    ['Ben', 'speaker-1', [3, 4], 2],
    ['Ana', 'by-ana', [1], 1],
    [null, 'unknown', [0, 2, 5], 2],
  ]);
});

test('one slug is one speaker, by the name and role that the dossier knows', () => {
  const quotations = [quoted('a', 'Zelenskyy', 'z'), quoted('b', 'Volodymyr Zelensky', 'z')];
  const known = new Map([['z', { name: 'Volodymyr Zelensky', role: 'President' }]]);
  const speakers = groupBySpeaker(quotations, (slug) => known.get(slug));
  expect(speakers.map(({ name, role, quotations: own }) => [name, role, own])).toEqual([
    ['Volodymyr Zelensky', 'President', [0, 1]],
  ]);
});

test('what several articles quote is one utterance of whom most of them name, before those of one article', () => {
  const quotations = [quoted('a', 'Ben'), quoted('a', 'Ana'), quoted('b', 'Ana'), { article: 'c', speaker: null }, quoted('c', 'Ana')];
  const speakers = groupBySpeaker(quotations, unknown, [[2, 3]]);
  expect(speakers.map(({ name, utterances, quotations: own }) => [name, utterances, own])).toEqual([
    ['Ana', [[2, 3], [1], [4]], [2, 3, 1, 4]],
    ['Ben', [[0]], [0]],
  ]);
});

test('pages cut speakers, and together have every quotation once', () => {
  const counts = [quotationsAPage + 30, 50, 60];
  const speakers = groupBySpeaker(
    counts.flatMap((count, speaker) => Array.from({ length: count }, () => quoted('a', `Speaker ${speaker}`))), unknown,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  const pages = [1, 2, 3].map((page) => voicesOn(page, speakers));
  expect(quotationPageCount(total)).toBe(3);
  expect(pages.map((voices) => voices.map(({ before, utterances }) => [before, utterances.length]))).toEqual([
    [[0, 100]],
    [
      [100, 30],
      [0, 60],
      [0, 10],
    ],
    [[10, 40]],
  ]);
  const shown = pages.flat().flatMap(({ utterances }) => utterances.flat());
  expect(new Set(shown).size).toBe(total);
});

test('the index of the first page has the most quoted and those without a name, that of another whom it quotes', () => {
  const counts: [string | null, number][] = [
    ['Ana', quotationsAPage],
    ['Ben', 2],
    ['Cid', 1],
    [null, 3],
  ];
  const speakers = groupBySpeaker(
    counts.flatMap(([name, count]) => Array.from({ length: count }, () => quoted('a', name))),
    unknown,
  );
  const index = (page: number) => speakerIndex(page, speakers, 2).map(({ speaker, page: at }) => [speaker.name, at]);
  expect(index(1)).toEqual([
    ['Ana', 1],
    ['Ben', 2],
    [null, 2],
  ]);
  expect(index(2)).toEqual([
    ['Ben', 2],
    ['Cid', 2],
    [null, 2],
  ]);
});

test('without quotations there is one page', () => {
  expect(quotationPageCount(0)).toBe(1);
  expect(voicesOn(1, [])).toEqual([]);
  expect([1, 2].map(quotationPagePath)).toEqual(['/quotations/', '/quotations/page/2/']);
});
