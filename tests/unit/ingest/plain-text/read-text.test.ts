import { expect, test } from 'vitest';
import { readText } from '../../../../src/ingest/plain-text/index.ts';

/** Kind, marker and text of each block. */
const read = (text: string) =>
  readText(text).map(({ kind, marker, text }) => `${kind}: ${marker === null ? '' : `${marker} `}${text}`);

const first = 'The ministers met in the capital on Monday, and they agreed to go on with the talks.';
const second = 'Nobody said what would follow; a second meeting is planned for the coming week.';

test('takes a line for a paragraph', () => {
  expect(read(`${first}\n${second}\n\n${first}`)).toEqual([
    `paragraph: ${first}`,
    `paragraph: ${second}`,
    `paragraph: ${first}`,
  ]);
});

test('joins the lines of a text that was wrapped', () => {
  const wrapped = `
The ministers met in the capital on Monday, and they agreed
to go on with the talks until the end of the year, said one
of them.

   Nobody knew what would follow. "We shall see," one of the
aides said when he was asked.
   A second meeting is planned for the coming week, it was
said in the evening.
`;
  expect(read(wrapped)).toEqual([
    'paragraph: The ministers met in the capital on Monday, and they agreed to go on with the talks until the end of the year, said one of them.',
    'paragraph: Nobody knew what would follow. "We shall see," one of the aides said when he was asked.',
    'paragraph: A second meeting is planned for the coming week, it was said in the evening.',
  ]);
});

test('does not join short paragraphs, verses, or rows of a table', () => {
  const paragraphs = [
    'It rained all day in the city.',
    'Nobody went out into the street.',
    'The shops were all closed early.',
  ];
  const verses = ['The rain it raineth every day', 'Upon the just and unjust fella', 'But chiefly on the just because'];
  const rows = ['Wheat     3.04   2.98   3.16', 'Corn      1.47   2.04   1.56', 'Soybeans  4.81   4.87   4.78'];
  for (const lines of [paragraphs, verses, rows]) {
    expect(readText(lines.join('\n')).map(({ text }) => text)).toEqual(
      lines.map((line) => line.replaceAll(/ +/g, ' ')),
    );
  }
});

test('finds title, byline and date above the text', () => {
  expect(read(`Talks Go On\nBy Jane Doe\n12 February 2025\n\n${first}\n${second}`)).toEqual([
    'title: Talks Go On',
    'byline: By Jane Doe',
    'byline: 12 February 2025',
    `paragraph: ${first}`,
    `paragraph: ${second}`,
  ]);
});

test('finds a byline below the text', () => {
  expect(read(`${first}\n${second}\n(Reporting by Jane Doe; Editing by John Roe)`).at(-1)).toBe(
    'byline: (Reporting by Jane Doe; Editing by John Roe)',
  );
});

test('takes no date for a credit when the text is a list of dated notes', () => {
  const notes = `12 February 2025\n${first}\n13 February 2025\n${second}`;
  expect(read(notes).filter((block) => block.startsWith('byline'))).toEqual([]);
});

test('finds headings between paragraphs, and none at the end', () => {
  expect(read(`${first}\nWhat Comes Next\n${second}\nThe End`)).toEqual([
    `paragraph: ${first}`,
    'heading: What Comes Next',
    `paragraph: ${second}`,
    'paragraph: The End',
  ]);
});

test('finds lists, and shortens bullets to one form', () => {
  expect(read(`${first}\n• open the roads\n• free the prisoners\n\n1. talk\n2. sign`)).toEqual([
    `paragraph: ${first}`,
    'item: - open the roads',
    'item: - free the prisoners',
    'item: 1. talk',
    'item: 2. sign',
  ]);
});

test('keeps the items of a wrapped list apart', () => {
  const list = `
The following was agreed by all who were there on that day:
- the roads to the city will be opened before the end of the
month for all who live there
- the prisoners will be free, and nobody is to be asked what
he has done
`;
  expect(readText(list).map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item']);
});

test('takes a text of bylines alone for paragraphs', () => {
  expect(read('By Jane Doe')).toEqual(['paragraph: By Jane Doe']);
});
