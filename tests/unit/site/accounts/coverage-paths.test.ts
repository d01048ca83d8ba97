import { expect, test } from 'vitest';
import {
  allStatementsPageCount,
  coverage,
  fitsMatrix,
  statementPage,
  storyPagePath,
  storyPlace,
} from '../../../../src/site/accounts/coverage-paths.ts';

const story = (articles: number): { articles: string[]; central: string } => ({
  articles: Array.from({ length: articles }, (_, index) => `article${index}`),
  central: 'article0',
});

test('the only story is told on the first page and has its coverage, however small', () => {
  const place = storyPlace([story(2)], 0);
  expect(place).toEqual({ isOnly: true, hasCoverage: true });
  expect(storyPagePath(story(2), place)).toBe('/');
  expect(storyPagePath(story(2), place, 'coverage/')).toBe('/coverage/');
});

test('of several, the large ones have pages of their coverage', () => {
  const told = [...Array.from({ length: coverage.stories + 1 }, () => story(3)), story(2)];
  expect(storyPlace(told, 0).hasCoverage).toBe(true);
  expect(storyPlace(told, coverage.stories).hasCoverage).toBe(false);
  expect(storyPlace([story(3), story(2)], 1)).toEqual({ isOnly: false, hasCoverage: false });
  expect(storyPagePath(story(3), storyPlace(told, 0), 'coverage/')).toBe('/stories/article0/coverage/');
});

test('a statement stands in the matrix where that is whole, else in the list', () => {
  const place = { isOnly: true, hasCoverage: true };
  expect(statementPage(place, 5, 32, 31)).toBe('coverage/');
  expect(statementPage(place, 13, 32, 31)).toBe('coverage/all/');
  expect(statementPage(place, 5, 250, 99)).toBe('coverage/all/');
  expect(statementPage(place, 5, 250, 100)).toBe('coverage/all/2/');
  expect(statementPage({ isOnly: false, hasCoverage: false }, 2, 32, 31)).toBe('');
});

test('the list has a page for each hundred', () => {
  expect([0, 100, 101].map(allStatementsPageCount)).toEqual([1, 1, 2]);
  expect([fitsMatrix(12, 100), fitsMatrix(13, 100), fitsMatrix(12, 101)]).toEqual([true, false, false]);
});
