import { expect, test } from 'vitest';
import groups from '../../../src/text/lexicons/synonyms.json' with { type: 'json' };
import { stemOf } from '../../../src/text/stem.ts';
import { senseOf } from '../../../src/text/synonyms.ts';

test.each([
  ['killed', 'died'],
  ['talks', 'negotiated'],
  ['quake', 'earthquakes'],
  ['purchases', 'bought'],
])('%s and %s are taken for one thing', (one, other) => {
  expect(senseOf(one)).toBe(senseOf(other));
});

test.each([
  ['talks', 'talked'],
  ['rose', 'fell'],
  ['killed', 'injured'],
])('%s and %s are not', (one, other) => {
  expect(senseOf(one)).not.toBe(senseOf(other));
});

test('a word without synonyms stands for itself', () => {
  expect(senseOf('harbours')).toBe(stemOf('harbour'));
});

test('no word stands in two groups', () => {
  const stems = groups.flatMap((words) => [
    ...new Set(words.map((word) => (word.startsWith('=') ? word : stemOf(word)))),
  ]);
  expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual([]);
});
