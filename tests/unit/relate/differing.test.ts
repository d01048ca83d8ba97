import { expect, test } from 'vitest';
import { markDiffering } from '../../../src/relate/differing.ts';
import type { Conflict } from '../../../src/schema/conflict.ts';
import type { Passage, Statement } from '../../../src/schema/statement.ts';

const passage = (article: string): Passage => ({ article, span: [3, 0, 9] });
const statement: Statement = {
  id: 'st-aaaaaaa',
  wording: passage('b'),
  members: [
    { ...passage('a'), how: 'partial' },
    { ...passage('b'), how: 'same' },
    { ...passage('c'), how: 'same' },
  ],
};

/** How the articles a, b and c carry the statement when they tell these values. */
function told(weight: Conflict['weight'], ...values: string[][]): string {
  const conflict: Conflict = {
    id: 'cf-aaaaaaa',
    statement: statement.id,
    kind: 'number',
    weight,
    values: values.map((articles) => ({ evidence: articles.map(passage) })),
  };
  return markDiffering([statement], [conflict])[0]!
    .members.map(({ how }) => how)
    .join(' ');
}

test('who tells another value than the wording differs', () => {
  expect(told('substance', ['b', 'c'], ['a'])).toBe('differs same same');
  expect(told('detail', ['a', 'c'], ['b'])).toBe('differs same differs');
});

test('where the wording takes no side, who tells another value than most differs', () => {
  expect(told('substance', ['a'], ['c'])).toBe('partial same differs');
});

test('another wording of one quotation, or a conflict of another statement, is no difference', () => {
  expect(told('wording', ['b'], ['a', 'c'])).toBe('partial same same');
  expect(markDiffering([statement], [])).toEqual([statement]);
});
