import { expect, test } from 'vitest';
import { choosePassages, findPassages, type WordPlaces } from '../../../../src/search/client/passages.ts';
import { phrasePlaces } from '../../../../src/search/client/phrase-places.ts';
import { sentencesOf } from '../../../../src/search/client/sentences.ts';

const anchors = [
  { id: 's-aaaaaaa', text: 'Talks begin', location: 0 },
  { id: 'scores', text: 'Scores', location: 2 },
  { id: 's-bbbbbbb', title: '1', text: 'He wants “peace talks,” not war.', location: 2 },
  { id: 's-ccccccc', title: '2', text: 'Nobody else does.', location: 8 },
  { id: 's-ddddddd', title: '3', text: 'The cease-fire talks go on.', location: 11 },
];
const sentences = sentencesOf({ anchors });
const found = (words: WordPlaces[]) =>
  findPassages(sentences, words).map(({ id, text, marks }) => [
    id,
    marks.map(([start, end]) => text.slice(start, end)),
  ]);

test('finds the sentences with hits and marks the words without their punctuation', () => {
  expect(found([{ places: new Set([1, 7, 12]), weight: 1 }])).toEqual([
    ['s-aaaaaaa', ['begin']],
    ['s-bbbbbbb', ['war']],
    ['s-ddddddd', ['cease-fire']],
  ]);
});

test('marks words side by side as one', () => {
  expect(
    found([
      { places: new Set([4]), weight: 1 },
      { places: new Set([5, 13]), weight: 1 },
    ]),
  ).toEqual([
    ['s-bbbbbbb', ['peace talks']],
    ['s-ddddddd', ['talks']],
  ]);
});

test('tells the place and the number of a sentence; titles have none', () => {
  expect(findPassages(sentences, [{ places: new Set([0, 8]), weight: 1 }])).toMatchObject([
    { index: 0, number: null },
    { index: 2, number: 2 },
  ]);
});

test('chooses the passages with most of the query, in the order of the page', () => {
  const words = [
    { places: new Set([0, 5, 13]), weight: 1 },
    { places: new Set([12]), weight: 3 },
    { places: new Set([4]), weight: 2 },
  ];
  const chosen = choosePassages(findPassages(sentences, words), 2);
  expect(chosen.map(({ id }) => id)).toEqual(['s-bbbbbbb', 's-ddddddd']);
});

test('finds a phrase wherever its words stand side by side, stop words as they are written', () => {
  const content = 'The end of the war. An END of a war; ends of the wars, of the end.'.split(' ');
  const known = new Map([
    ['end', new Set([1, 6, 10, 16])],
    ['war', new Set([4, 9, 13])],
  ]);
  const places = phrasePlaces(['end', 'of', 'the', 'war'], content, known);
  expect([...places]).toEqual([1, 2, 3, 4, 10, 11, 12, 13]);
});
