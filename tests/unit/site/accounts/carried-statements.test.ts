import { expect, test } from 'vitest';
import { agreementOf, byReach, carryStatements, isDisputed } from '../../../../src/site/accounts/carried-statements.ts';
import { conflict, member, statement } from './examples.ts';

/** Articles `a` and `A` tell one account, `b` and `c` one each. */
const accountOf = (article: string): string => article.toLowerCase();

const carry = (articles: string, conflicts: ReturnType<typeof conflict>[] = [], id = 'st-aaaaaaa') =>
  carryStatements(
    [
      statement(
        Array.from(articles, (article) => member(article)),
        { id },
      ),
    ],
    conflicts,
    accountOf,
  )[0]!;

test('articles of one line of descent are one account', () => {
  expect(carry('aA').accounts).toBe(1);
  expect(carry('aAb').accounts).toBe(2);
});

test('a statement knows the conflicts within it, and no others', () => {
  const within = conflict('detail', ['a'], ['b']);
  expect(carry('ab', [within]).conflicts).toEqual([within]);
  expect(carry('ab', [within], 'st-bbbbbbb').conflicts).toEqual([]);
  expect(carry('ab', [{ ...within, statement: null }]).conflicts).toEqual([]);
});

test('statements stand by how many accounts carry them, then by how many articles', () => {
  const reach = byReach([carry('aA', [], 'st-aaaaaa2'), carry('bc', [], 'st-aaaaaa3'), carry('aAb', [], 'st-aaaaaa4')]);
  expect([...reach].map(([accounts, own]) => [accounts, ...own.map(({ id }) => id)])).toEqual([
    [2, 'st-aaaaaa4', 'st-aaaaaa3'],
    [1, 'st-aaaaaa2'],
  ]);
});

test('accounts agree where two of them say the same, and differ in no more than wording', () => {
  const none = { agreed: 0, differing: 0, wordings: 0 };
  expect(agreementOf([carry('ab')], [])).toEqual({ ...none, agreed: 1 });
  expect(agreementOf([carry('aA')], [])).toEqual(none);
  const detail = conflict('detail', ['a'], ['b']);
  expect(agreementOf([carry('ab', [detail])], [detail])).toEqual({ ...none, differing: 1 });
  const wording = conflict('wording', ['a'], ['b']);
  expect(agreementOf([carry('ab', [wording])], [wording])).toEqual({ ...none, agreed: 1, wordings: 1 });
});

test('a statement is disputed as soon as one mark differs', () => {
  expect(isDisputed(carry('ab'))).toBe(false);
  expect(isDisputed(carry('ab', [conflict('substance', ['a'], ['b'])]))).toBe(true);
});
