import { expect, test } from 'vitest';
import { conflictReadings, type ReadLines } from '../../../../src/site/accounts/readings.ts';
import { readQuoting } from '../../../../src/site/accounts/quoted-wordings.ts';

const texts: Record<string, string[]> = {
  a: ['Four boats and four men were lost.', 'It was late.'],
  b: ['Five boats were lost.'],
};
const read: ReadLines = async (article) => texts[article]!.map((text, line) => ({ id: `s-${article}${line}`, text }));
const at = (article: string, start: number, end: number) => ({
  article,
  span: [0, start, end] as [number, number, number],
  sentence: `s-${article}0`,
  words: texts[article]![0]!.slice(start, end),
});

test('each side of a conflict has its words marked in their sentence, all of them', async () => {
  const readings = await conflictReadings(
    { values: [{ evidence: [at('a', 0, 4), at('a', 15, 19)] }, { evidence: [at('b', 0, 4)] }] },
    read,
  );
  const marked = readings.map(({ words }) =>
    words.map(({ text, marks }) => (marks.length > 0 ? `[${text}]` : text)).join(''),
  );
  expect(marked).toEqual(['[Four] boats and [four] men were lost.', '[Five] boats were lost.']);
  expect(readings.map(({ article, carriers }) => [article, carriers.length])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

test('a quotation is read word for word where each article has it, once an article', async () => {
  const members = [
    { article: 'a', quotation: 0, spans: [[0, 0, 10], [1, 0, 6]] as [number, number, number][] }, // prettier-ignore
    { article: 'a', quotation: 2, spans: [[1, 0, 2]] as [number, number, number][] },
    { article: 'b', quotation: 0, spans: [[0, 0, 10]] as [number, number, number][] },
  ];
  const { quoted, carriers } = await readQuoting(
    { wordings: [{ parts: [{ kind: 'same', text: 'x' }], members }] },
    read,
  );
  expect(quoted).toEqual([
    { article: 'a', words: 'Four boats It was' },
    { article: 'b', words: 'Five boats' },
  ]);
  expect(carriers.map(({ sentence }) => sentence)).toEqual(['s-a0', 's-b0']);
});
