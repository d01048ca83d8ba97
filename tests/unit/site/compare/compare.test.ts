import { describe, expect, test } from 'vitest';
import type { DossierConflict, DossierStatement } from '../../../../src/schema/dossier-account.ts';
import type { Agreement } from '../../../../src/schema/statement.ts';
import { alignTexts } from '../../../../src/site/compare/align-texts.ts';
import { conflictsBetween, quotedByBoth } from '../../../../src/site/compare/between.ts';
import { comparedRows } from '../../../../src/site/compare/compared-rows.ts';
import { diffWords } from '../../../../src/site/compare/diff-words.ts';
import { lineLinks } from '../../../../src/site/compare/line-links.ts';
import { numberLines } from '../../../../src/site/reading/numbering.ts';
import { exampleArticle, exampleBlock } from '../../../examples/article.ts';

describe('words that differ', () => {
  test('are those that the other text lacks, following ones as one stretch', () => {
    const { sides, likeness } = diffWords(['They met on Friday.'], ['They met again.']);
    expect(sides).toEqual([[[{ start: 9, end: 18 }]], [[{ start: 9, end: 14 }]]]);
    expect(likeness).toBeCloseTo(4 / 7);
  });

  test('are not made by case, punctuation or the shape of marks', () => {
    expect(diffWords(['It’s Time, now'], ["it's time now!"])).toEqual({ sides: [[[]], [[]]], likeness: 1 });
  });

  test('are found over several lines, by line', () => {
    expect(diffWords(['He came.', 'He won.'], ['He came, he saw, he won.']).sides[0]).toEqual([[], []]);
  });
});

const link = (left: number, right: number, weight = 1) => ({ lines: [left, right] as const, weight });

const member = (article: string) => ({ article, quotation: 0, spans: [[0, 0, 4]] as [number, number, number][] });

const text = (id: string, sentences: string[]) => ({
  id,
  lines: numberLines(exampleArticle({ blocks: [exampleBlock({ kind: 'paragraph', sentences }), exampleBlock({ kind: 'byline', sentences: ['By Ana'] })] })), // prettier-ignore
});

describe('two texts side by side', () => {
  test('keep the order of the left, and have every line once', () => {
    const rows = alignTexts([0, 1, 2], [0, 1, 2, 3], [link(0, 2), link(2, 1), link(1, 1, 0.5)]);
    expect(rows).toEqual([
      { left: [], right: [0] },
      { left: [0], right: [2] },
      { left: [], right: [3] },
      { left: [1], right: [] },
      { left: [2], right: [1] },
    ]);
  });

  test('put several lines beside one that says it all', () => {
    expect(alignTexts([0], [0, 1], [link(0, 0), link(0, 1)])).toEqual([{ left: [0], right: [0, 1] }]);
  });
});

const place = (article: string, line: number, words = 'words') => ({
  article,
  span: [line, 0, words.length] as [number, number, number],
  sentence: 's-aaaaaaa',
  words,
});
const statement = (...members: [article: string, line: number, how: Agreement][]): DossierStatement => ({
  id: 'st-aaaaaaa',
  central: 0,
  members: members.map(([article, line, how]) => ({ ...place(article, line), how })),
});
const conflict = (...values: [article: string, words: string][][]): DossierConflict => ({
  id: 'cf-aaaaaaa',
  statement: null,
  kind: 'time',
  weight: 'detail',
  values: values.map((evidence) => ({ evidence: evidence.map(([article, words]) => place(article, 0, words)) })),
});

test('lines belong together by statement, and what is said in full goes before what is said in part', () => {
  const statements = [
    statement(['a', 0, 'partial'], ['b', 3, 'same']),
    statement(['a', 0, 'same'], ['b', 3, 'same']),
    statement(['a', 1, 'same'], ['c', 0, 'same']),
  ];
  expect(lineLinks(['a', 'b'], { statements, passages: [] })).toEqual([{ lines: [0, 3], state: 'F', isCopied: false }]);
  expect(lineLinks(['b', 'a'], { statements, passages: [] })[0]!.lines).toEqual([3, 0]);
});

test('a conflict stands between two articles only where they have no value in common, with what these two tell', () => {
  const all = [conflict([['a', 'Monday'], ['c', 'Monday']], [['b', 'Tuesday']]), conflict([['a', 'x'], ['b', 'x']], [['b', 'y']]), conflict([['a', 'x']], [['c', 'y']])]; // prettier-ignore
  const between = conflictsBetween(['a', 'b'], all);
  expect(between.map(({ values }) => values.map(({ evidence }) => evidence.map(({ words }) => words)))).toEqual([
    [['Monday'], ['Tuesday']],
  ]);
});

test('both quote what has a wording of each', () => {
  const variants = [
    {
      id: 'qv-a',
      speakers: ['Ana'],
      wordings: [
        { parts: [], members: [member('a')] },
        { parts: [], members: [member('b'), member('c')] },
      ],
    },
    { id: 'qv-b', speakers: [], wordings: [{ parts: [], members: [member('a'), member('c')] }] },
  ];
  expect(quotedByBoth(['b', 'a'], variants)).toEqual([{ speakers: ['Ana'], sides: [member('b'), member('a')] }]);
});

describe('rows', () => {
  const left = text('a', ['They met on Monday in Rome.', 'It rained.']);
  const right = text('b', ['They met on Tuesday in Rome.', 'Nobody spoke.']);
  const rows = comparedRows(
    [left, right],
    [{ lines: [0, 0], state: 'D', isCopied: false }],
    [conflict([['a', 'They']], [['b', 'They']])],
  );

  test('say who says it, leave bylines out, and lose no word', () => {
    expect(rows.map(({ said, state }) => [said, state])).toEqual([
      ['both', 'D'],
      ['right', null],
      ['left', null],
    ]);
    const words = rows
      .flatMap((row) => [...row.left, ...row.right])
      .map((cell) => cell.words.map(({ text }) => text).join(''));
    expect(words.sort()).toEqual([
      'It rained.',
      'Nobody spoke.',
      'They met on Monday in Rome.',
      'They met on Tuesday in Rome.',
    ]);
  });

  test('mark what differs and what the other lacks', () => {
    const marked = rows[0]!.left[0]!.words.filter(({ marks }) => marks.length > 0);
    expect(marked).toEqual([
      { text: 'They', marks: ['dv'] },
      { text: 'Monday', marks: ['w'] },
    ]);
  });

  test('point to a line that says the same in another row', () => {
    const links = [
      { lines: [0, 0] as const, state: 'F' as const, isCopied: false },
      { lines: [1, 0] as const, state: 'P' as const, isCopied: false },
    ];
    const [, , second] = comparedRows([left, right], links, []);
    expect(second!.said).toBe('both');
    expect(second!.left[0]!.elsewhere).toEqual([right.lines[0]]);
  });
});
