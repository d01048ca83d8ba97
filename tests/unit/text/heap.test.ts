import { expect, test } from 'vitest';
import { Heap } from '../../../src/text/heap.ts';

test('gives items in order, whatever the order they came in', () => {
  const heap = new Heap<number>((a, b) => a < b);
  const numbers = Array.from({ length: 200 }, (_, i) => (i * 7919) % 211);
  for (const number of numbers) heap.push(number);
  const popped: number[] = [];
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) popped.push(next);
  expect(popped).toEqual(numbers.toSorted((a, b) => a - b));
});

test('is empty at last', () => {
  const heap = new Heap<string>((a, b) => a < b);
  heap.push('a');
  expect([heap.pop(), heap.pop()]).toEqual(['a', undefined]);
});
