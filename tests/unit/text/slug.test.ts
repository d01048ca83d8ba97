import { expect, test } from 'vitest';
import { slug } from '../../../src/text/slug.ts';

test.each([
  ['Trump And Putin Agree To Begin Peace Negotiations.', 'trump-and-putin-agree-to-begin-peace-negotiations'],
  ['U.S. “talks” — Ünïcode Straße & co', 'u-s-talks-uenicode-strasse-and-co'],
  ['BBCNews reports', 'bbcnews-reports'],
  ['日本', 'article'],
  ['!?', 'article'],
])('turns %s into %s', (title, expected) => {
  expect(slug(title)).toBe(expected);
});

test('cuts at a word, at 60 characters', () => {
  const long = slug('one two three four five six seven eight nine ten eleven twelve thirteen');
  expect(long).toBe('one-two-three-four-five-six-seven-eight-nine-ten-eleven');
  expect(slug('a'.repeat(200))).toBe('a'.repeat(60));
});
