import { expect, test } from 'vitest';
import type { DuplicateGroup } from '../../../../src/schema/copy.ts';
import { carryStatements } from '../../../../src/site/accounts/carried-statements.ts';
import { mostColumns, mostRows } from '../../../../src/site/accounts/coverage-paths.ts';
import { buildMatrix, carrierIn, filtersOf, type Matrix, readingIn } from '../../../../src/site/accounts/matrix.ts';
import { conflict, member, statement } from './examples.ts';

const numbered = (...ids: string[]) => ids.map((id, index) => ({ number: index + 1, article: { id } }));
const carry = (articles: string, id = 'st-aaaaaaa', conflicts = [] as ReturnType<typeof conflict>[]) =>
  carryStatements(
    [
      statement(
        Array.from(articles, (article) => member(article)),
        { id },
      ),
    ],
    conflicts,
    (article) => article,
  )[0]!;
const nothing = { duplicates: [], descent: [] };
const copyOf = (representative: string, ...copies: string[]): DuplicateGroup => ({
  representative,
  copies: copies.map((article) => ({ article, shares: [1, 1], added: [], left: [], changed: [] })),
});

/** Its columns, copies in brackets, with the line of descent. */
const drawn = ({ columns }: Matrix): string =>
  columns
    .map(({ entry, copies, line }) => {
      const folded = copies.map(({ article }) => article.id).join('');
      return `${entry.article.id}${folded && `(${folded})`}${line || ''}`;
    })
    .join(' ');

test('articles of one line of descent stand side by side', () => {
  const descent = [{ articles: ['b', 'd'] }];
  expect(drawn(buildMatrix(numbered('a', 'b', 'c', 'd'), [], { duplicates: [], descent }))).toBe('a b1 d1 c');
});

test('a copy is folded under its representative, and a line of which one column is left is none', () => {
  const found = { duplicates: [copyOf('c', 'a')], descent: [{ articles: ['a', 'c'] }] };
  expect(drawn(buildMatrix(numbered('a', 'b', 'c'), [], found))).toBe('b c(a)');
});

test('a copy stands for its representative where only the copy carries a statement', () => {
  const [column] = buildMatrix(numbered('a', 'b'), [], { duplicates: [copyOf('a', 'b')], descent: [] }).columns;
  expect(carrierIn(carry('ab'), column!)?.article).toBe('a');
  expect(carrierIn(carry('bc'), column!)?.article).toBe('b');
  expect(carrierIn(carry('cd'), column!)).toBeUndefined();
});

test('of too many articles those that carry most are taken, in the order of their numbers', () => {
  const ids = Array.from('abcdefghijklmn');
  const matrix = buildMatrix(numbered(...ids), [carry('cdefghijklmn')], nothing);
  expect(drawn(matrix)).toBe('c d e f g h i j k l m n');
  expect(matrix.columns).toHaveLength(mostColumns);
  expect(matrix.isWhole).toBe(false);
});

const rows = (matrix: Matrix): number => matrix.groups.reduce((sum, group) => sum + group.rows.length, 0);

test('a matrix of few articles has more rows, and says when it lacks some', () => {
  const many = Array.from({ length: mostRows.whole + 1 }, (_, index) => carry('ab', `st-aaaaaaa-${index + 2}`));
  const whole = buildMatrix(numbered('a', 'b'), many.slice(1), nothing);
  const cut = buildMatrix(numbered('a', 'b'), many, nothing);
  expect([rows(whole), whole.isWhole]).toEqual([mostRows.whole, true]);
  expect([rows(cut), cut.isWhole]).toEqual([mostRows.top, false]);
});

test('rows are grouped by how many accounts carry them', () => {
  const { groups } = buildMatrix(
    numbered('a', 'b', 'c'),
    [carry('ab', 'st-aaaaaa2'), carry('abc', 'st-aaaaaa3')],
    nothing,
  );
  expect(groups.map(({ accounts, rows }) => [accounts, rows[0]!.id])).toEqual([
    [3, 'st-aaaaaa3'],
    [2, 'st-aaaaaa2'],
  ]);
});

test('a cell has the words on which accounts differ most gravely, unless they differ in wording only', () => {
  const grave = carry('ab', 'st-aaaaaaa', [conflict('substance', ['a'], ['b'])]);
  expect([readingIn(grave, 'a'), readingIn(grave, 'c')]).toEqual(['four', null]);
  expect(readingIn(carry('ab', 'st-aaaaaaa', [conflict('wording', ['a'], ['b'])]), 'a')).toBeNull();
  expect(readingIn(carry('ab'), 'a')).toBeNull();
});

test('a row is found under its reach, and under what differs', () => {
  expect(filtersOf(carry('abc'), 3)).toEqual(['every']);
  expect(filtersOf(carry('ab'), 3)).toEqual(['some']);
  expect(filtersOf({ ...carry('ab'), accounts: 1 }, 3)).toEqual(['one']);
  expect(filtersOf(carry('ab', 'st-aaaaaaa', [conflict('detail', ['a'], ['b'])]), 2)).toEqual(['every', 'differ']);
});
