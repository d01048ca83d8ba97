import { expect, test } from 'vitest';
import { excerpt } from '../../../../src/site/reading/excerpt.ts';

const text = 'They spoke for an hour on Wednesday evening.';
const drawn = (marked: [number, number][], context: number): string =>
  excerpt(text, marked, 'm', context)
    .map(({ text: words, marks }) => (marks.length > 0 ? `[${words}]` : words))
    .join('');

test('a short text stands whole, its words marked', () => {
  expect(drawn([[15, 22]], 60)).toBe('They spoke for [an hour] on Wednesday evening.');
});

test('a cut falls between words and is shown', () => {
  expect(drawn([[18, 22]], 8)).toBe('… for an [hour] on …');
});

test('all that is marked stays', () => {
  expect(drawn([[5, 10], [26, 35]], 2)).toBe('… [spoke] for an hour on [Wednesday] …'); // prettier-ignore
});

test('words longer than the context are not cut', () => {
  expect(drawn([[26, 44]], 3)).toBe('… [Wednesday evening.]');
});
