import { expect, test } from 'vitest';
import { findIn } from '../../../../../src/search/client/verify/compare.ts';

const sentences = [
  { id: 's-a', number: 1, text: 'The two spoke on Wednesday.', tokens: [] },
  { id: 's-b', number: 2, text: '“We had a lengthy and highly productive call,” he said.', tokens: [] },
  { id: 's-c', number: 3, text: 'Talks will begin at once, he added.', tokens: [] },
];

test.each([
  ['We had a lengthy and highly productive call', 'verbatim'],
  ['we had a lengthy, and highly productive call!', 'words'],
  ['We had a long and highly productive call', 'nearly'],
  ['We had a lengthy and productive call', 'nearly'],
  ['We had a really lengthy and highly productive call', 'nearly'],
  ['productive call,” he said. Talks will begin', 'verbatim'],
  ['he said', 'verbatim'],
  ['he never said', null],
  ['He had a short and rather unproductive lunch', null],
  ['xylophones were played in the evening', null],
])('%s: %s', (piece, likeness) => {
  expect(findIn(sentences, piece)?.likeness ?? null).toBe(likeness);
});

test('shows what the source has and what it lacks', () => {
  const match = findIn(sentences, 'We had a long and highly productive call');
  expect(match).toMatchObject({ shared: 7, words: 8, more: 1, lacking: [[9, 13]] });
  const [sentence] = match?.sentences ?? [];
  expect(sentence?.marks.map(([start, end]) => sentence.text.slice(start, end))).toEqual([
    'We had a',
    'and highly productive call',
  ]);
});

test('shows a word of the source that the piece leaves out', () => {
  const negated = [{ id: 's-a', number: 1, text: 'We will not accept any such deal.', tokens: [] }];
  const match = findIn(negated, 'We will accept any such deal');
  expect(match).toMatchObject({ likeness: 'nearly', shared: 6, words: 6, more: 1, lacking: [] });
  expect(match?.sentences[0]?.others).toEqual([[8, 11]]);
});

test('names every sentence that a piece runs over', () => {
  const match = findIn(sentences, 'on Wednesday. “We had a lengthy and highly productive call');
  expect(match?.sentences.map(({ id }) => id)).toEqual(['s-a', 's-b']);
});
