import { expect, test } from 'vitest';
import { memoise } from '../../../src/text/memo.ts';

test('asks once for the same word', () => {
  const asked: string[] = [];
  const length = memoise((word) => {
    asked.push(word);
    return word.length;
  });
  expect([length('one'), length('three'), length('one')]).toEqual([3, 5, 3]);
  expect(asked).toEqual(['one', 'three']);
});

test('holds no more answers than its limit', () => {
  let asked = 0;
  const count = memoise(() => (asked += 1), 2);
  for (const word of ['a', 'b', 'a', 'b', 'c', 'a']) count(word);
  expect(asked).toBe(4);
});

test('does not hold what is too long for a word', () => {
  let asked = 0;
  const count = memoise(() => (asked += 1));
  for (const word of ['a'.repeat(1000), 'a'.repeat(1000)]) count(word);
  expect(asked).toBe(2);
});
