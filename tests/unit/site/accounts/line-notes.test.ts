import { describe, expect, test } from 'vitest';
import type { DossierConflict, DossierPassage, DossierStatement } from '../../../../src/schema/dossier-account.ts';
import type { Agreement } from '../../../../src/schema/statement.ts';
import { kinOf } from '../../../../src/site/accounts/kin.ts';
import { lineNotes } from '../../../../src/site/accounts/line-notes.ts';
import { narrowReading } from '../../../../src/site/accounts/narrow-reading.ts';
import { joinOverlapping, ownSpans } from '../../../../src/site/accounts/own-spans.ts';

const place = (article: string, line: number, words = 'words') => ({
  article,
  span: [line, 0, words.length] as [number, number, number],
  sentence: `s-${article}${line}`,
  words,
});

function statement(...members: [article: string, line: number, how: Agreement][]): DossierStatement {
  return {
    id: 'st-aaaaaaa',
    central: 0,
    members: members.map(([article, line, how]) => ({ ...place(article, line), how })),
  };
}

function conflict(weight: DossierConflict['weight'], ...values: [article: string, words: string][]): DossierConflict {
  return {
    id: 'cf-aaaaaaa',
    statement: 'st-aaaaaaa',
    kind: 'time',
    weight,
    values: values.map(([article, words]) => ({ evidence: [place(article, 0, words)] })),
  };
}

const none = { statements: [], conflicts: [], passages: [] };

describe('the notes on a line', () => {
  test('name the others of its statement once, with the shape of what they do', () => {
    const statements = [
      statement(['a', 0, 'same'], ['b', 1, 'partial'], ['b', 2, 'same'], ['c', 0, 'partial'], ['d', 0, 'differs']),
    ];
    expect(lineNotes('a', { ...none, statements }).get(0)!.also).toEqual([
      { article: 'b', sentence: 's-b2', state: 'F', wording: null },
      { article: 'c', sentence: 's-c0', state: 'P', wording: null },
      { article: 'd', sentence: 's-d0', state: 'D', wording: null },
    ]);
  });

  test('see an article that differs from most from its own side', () => {
    const statements = [statement(['a', 0, 'same'], ['b', 0, 'differs'])];
    expect(lineNotes('b', { ...none, statements }).get(0)!.also).toEqual([
      { article: 'a', sentence: 's-a0', state: 'D', wording: null },
    ]);
  });

  test('tell the exact words of a conflict, and mark who has them unless only the wording is another', () => {
    const statements = [statement(['a', 0, 'same'], ['b', 0, 'same'])];
    const graver = lineNotes('a', {
      ...none,
      statements,
      conflicts: [conflict('detail', ['a', 'Wednesday'], ['b', 'Thursday'])],
    });
    expect(graver.get(0)!.readings).toEqual([
      { words: 'Thursday', places: [{ article: 'b', sentence: 's-b0' }], isWording: false },
    ]);
    expect(graver.get(0)!.also[0]!.state).toBe('D');
    const milder = lineNotes('a', {
      ...none,
      statements,
      conflicts: [conflict('wording', ['a', 'long'], ['b', 'lengthy'])],
    });
    expect(milder.get(0)!.also[0]!.state).toBe('F');
  });

  test('put equal words of several articles together and leave out who agrees', () => {
    const conflicts = [conflict('detail', ['a', 'Wednesday'], ['b', 'Thursday'], ['c', 'thursday'])];
    const [reading, ...others] = lineNotes('a', { ...none, conflicts }).get(0)!.readings;
    expect(others).toEqual([]);
    expect(reading!.places.map(({ article }) => article)).toEqual(['b', 'c']);
    expect(lineNotes('d', { ...none, conflicts }).size).toBe(0);
  });

  test('say of each sentence of a passage where its words stand too', () => {
    const passage: DossierPassage = {
      articles: ['a', 'b'],
      spans: [
        [
          [3, 0, 9],
          [4, 0, 9],
        ],
        [
          [7, 0, 9],
          [8, 0, 9],
        ],
      ],
      sentences: [
        ['s-a3', 's-a4'],
        ['s-b7', 's-b8'],
      ],
      kind: 'verbatim',
      sharedWords: 20,
      shares: [1, 1],
      longestRun: 20,
      quotedWords: 0,
      earlier: null,
    };
    const beside = (article: string, line: number, kind: DossierPassage['kind']) =>
      lineNotes(article, { ...none, passages: [{ ...passage, kind }] }).get(line)!.also;
    expect(beside('b', 8, 'verbatim')).toEqual([{ article: 'a', sentence: 's-a4', state: 'F', wording: 'verbatim' }]);
    expect(beside('a', 3, 'near-verbatim')[0]).toMatchObject({ sentence: 's-b7', wording: 'near-verbatim' });
    expect(beside('a', 3, 'contained')[0]).toMatchObject({ article: 'b', wording: null });
  });
});

test('what is copied is not shown as shared besides', () => {
  const passage = {
    articles: ['a', 'b'] as [string, string],
    spans: [[[0, 1, 3]], [[4, 0, 2]]] as [[number, number, number][], [number, number, number][]],
    sentences: [['s-a0'], ['s-b4']] as [string[], string[]],
    kind: 'verbatim' as const,
    sharedWords: 2,
    shares: [1, 1] as [number, number],
    longestRun: 2,
    quotedWords: 0,
    earlier: null,
  };
  const statements = [statement(['a', 0, 'same'], ['b', 4, 'same'])];
  expect(ownSpans('a', { ...none, statements, passages: [passage] })).toMatchObject({
    shared: [
      [0, 0, 1],
      [0, 3, 5],
    ],
    copied: [[0, 1, 3]],
  });
});

test('the places of one article are its own, and overlapping ones are one', () => {
  const spans = ownSpans('b', {
    ...none,
    statements: [statement(['a', 0, 'same'], ['b', 1, 'same'], ['b', 1, 'partial'])],
    conflicts: [conflict('detail', ['a', 'Wednesday'], ['b', 'Thursday'])],
  });
  expect(spans).toEqual({ shared: [[1, 0, 5]], copied: [], differing: [[0, 0, 8]] });
  expect(
    joinOverlapping([
      [1, 4, 9],
      [0, 0, 2],
      [1, 0, 5],
      [1, 11, 12],
    ]),
  ).toEqual([
    [0, 0, 2],
    [1, 0, 9],
    [1, 11, 12],
  ]);
});

test.each([
  ['No one desires peace more than our country.', 'No one wants peace more than our country.', 'desires'],
  ['Thursday', 'Thursday evening', 'Thursday'],
  [
    'We agreed to stay in touch with all our partners.',
    'We agreed to stay in touch with all our partners today.',
    'We agreed to stay in touch with all our partners.',
  ],
])('of the long reading %o beside %o the words are shown that are its own', (words, other, shown) => {
  expect(narrowReading(words, other)).toBe(shown);
});

const link = (one: string, other: string, share: number) => ({
  articles: [one, other] as [string, string],
  words: 90,
  share,
  passages: 4,
});

test('kin are copies first, then those of one descent, each once', () => {
  const duplicates = [
    {
      representative: 'a',
      copies: [{ article: 'b', shares: [0.9, 0.8] as [number, number], added: [], left: [], changed: [] }],
    },
  ];
  const descent = [
    {
      articles: ['a', 'b', 'c', 'd'],
      links: [link('a', 'b', 0.9), link('a', 'c', 0.2), link('a', 'd', 0.5), link('c', 'd', 0.4)],
    },
  ];
  expect(kinOf('a', { duplicates, descent })).toEqual([
    { article: 'b', isCopy: true, share: 0.9 },
    { article: 'd', isCopy: false, share: 0.5 },
    { article: 'c', isCopy: false, share: 0.2 },
  ]);
});
