import { expect, test } from 'vitest';
import { type Link, type Place, type ScoreOf, clusterPlaces } from '../../../../src/relate/statements/clusters.ts';

/** Line `line` of article `article`, its clauses `from` to `to`. */
const place = (article: number, line: number, from = 0, to = 0): Place => ({
  article,
  line,
  window: { from, to, mask: 2 ** (to + 1) - 2 ** from },
});

function scoresOf(links: readonly Link[], lowest: number): ScoreOf {
  return (x, y) => {
    const found = links.find(({ a, b }) =>
      [a, b].every(({ article, line }) => [x, y].some((p) => p.article === article && p.line === line)),
    );
    return found?.score ?? lowest;
  };
}

const linesOf = (groups: readonly Place[][]): string[] =>
  groups.map((group) => group.map(({ article, line }) => `${article}.${line}`).join(' '));

const cluster = (links: Link[], lowest = -6): string[] => linesOf(clusterPlaces(links, scoresOf(links, lowest)));

test('joins what a sure link joins', () => {
  expect(cluster([{ a: place(0, 1), b: place(1, 4), score: 3 }])).toEqual(['0.1 1.4']);
});

test('does not join on a weak link', () => {
  expect(cluster([{ a: place(0, 1), b: place(1, 4), score: 0 }])).toEqual([]);
});

test('lets a third article join two that differ', () => {
  const links = [
    { a: place(0, 1), b: place(1, 4), score: 3 },
    { a: place(1, 4), b: place(2, 2), score: 2 },
  ];
  expect(cluster(links, -1)).toEqual(['0.1 1.4 2.2']);
});

test('does not follow a chain whose ends have nothing in common', () => {
  const links = [
    { a: place(0, 1), b: place(1, 4), score: 3 },
    { a: place(1, 4), b: place(2, 2), score: 2 },
  ];
  expect(cluster(links)).toEqual(['0.1 1.4']);
});

test('keeps two statements of one line apart', () => {
  const links = [
    { a: place(0, 1, 0, 0), b: place(1, 4), score: 3 },
    { a: place(0, 1, 1, 2), b: place(2, 2), score: 2 },
  ];
  expect(cluster(links, 2)).toEqual(['0.1 1.4', '0.1 2.2']);
});

test('takes overlapping passages of a line for one', () => {
  const links = [
    { a: place(0, 1, 0, 1), b: place(1, 4), score: 3 },
    { a: place(0, 1, 0, 2), b: place(2, 2), score: 2 },
  ];
  expect(cluster(links, 2)).toEqual(['0.1 1.4 2.2']);
});
