import { expect, test } from 'vitest';
import type { DossierConflict } from '../../../../src/schema/dossier-account.ts';
import { carriersOf, differing, readingCarriers } from '../../../../src/site/accounts/carriers.ts';
import { conflict, member, statement } from './examples.ts';

test('an article carries a statement as its member does', () => {
  const carriers = carriersOf(statement([member('a', 'same'), member('b', 'partial'), member('c', 'differs')]), [
    conflict('detail', ['a', 'b'], ['c']),
  ]);
  expect(carriers.map(({ article, state }) => article + state)).toEqual(['aF', 'bP', 'cD']);
});

test('an article that says it twice stands once, with what tells most', () => {
  const carriers = carriersOf(
    statement([member('a', 'same'), member('b', 'partial', 1), member('b', 'same', 2), member('b', 'differs', 3)]),
    [conflict('detail', ['a', 'c'], ['b'])],
  );
  expect(carriers[1]).toEqual({ article: 'b', state: 'D', sentence: 's-b3', isShown: false });
  expect(carriers).toHaveLength(2);
});

test('the article whose words are shown leads to the sentence they stand in', () => {
  const carriers = carriersOf(
    statement([member('a', 'differs', 1), member('a', 'same', 5), member('b', 'same')], { central: 1 }),
    [conflict('detail', ['b', 'c'], ['a'])],
  );
  expect(carriers[0]).toEqual({ article: 'a', state: 'D', sentence: 's-a5', isShown: true });
});

test('who tells another value than most differs, unless the wording alone is another', () => {
  const all = statement([member('a', 'same'), member('b', 'same'), member('c', 'same')]);
  const statesUnder = (weight: DossierConflict['weight']): string =>
    carriersOf(all, [conflict(weight, ['a', 'b'], ['c'])])
      .map(({ state }) => state)
      .join('');
  expect(statesUnder('substance')).toBe('FFD');
  expect(statesUnder('detail')).toBe('FFD');
  expect(statesUnder('wording')).toBe('FFF');
});

test('in a tie all differ', () => {
  expect([...differing(conflict('detail', ['a', 'b'], ['c', 'd'], ['e']).values)]).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect([...differing(conflict('detail', ['a', 'b'], ['c']).values)]).toEqual(['c']);
});

test('an article that gives one value twice counts once', () => {
  expect([...differing(conflict('detail', ['a', 'a'], ['b']).values)]).toEqual(['a', 'b']);
});

test('each value has those who tell it, the first of them in its words', () => {
  expect(readingCarriers(conflict('substance', ['a', 'b'], ['c']))).toEqual([
    [
      { article: 'a', state: 'F', sentence: 's-a3', isShown: true },
      { article: 'b', state: 'F', sentence: 's-b3', isShown: false },
    ],
    [{ article: 'c', state: 'D', sentence: 's-c3', isShown: true }],
  ]);
});
