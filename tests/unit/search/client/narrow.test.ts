import { expect, test } from 'vitest';
import { countFacets, type Filters, narrow } from '../../../../src/search/client/narrow.ts';
import { sortRows } from '../../../../src/search/client/sort.ts';
import type { FacetTable } from '../../../../src/search/facet-table.ts';

const table: FacetTable = {
  pages: ['a', 'b', 'c', 'd'],
  filters: {
    tone: { values: ['negative', 'positive'], of: [[0], [0], [1], [1]] },
    outlet: { values: ['Herald', 'Post'], of: [[0], [1], [1], []] },
    person: { values: ['Ann Lee', 'Bob Ray', 'Cid'], of: [[0, 1], [1], [], [0, 2]] },
  },
  dates: ['2025-02-12', null, '2025-02-12T09:30Z', '2024-12-31'],
  numbers: [1, 2, 3, 4],
  words: [300, 100, 200, 100],
  meta: [],
};
const all = [0, 1, 2, 3];

function filters(wanted: Record<string, string[]>): Filters {
  return new Map(Object.entries(wanted).map(([name, values]) => [name, new Set(values)]));
}

test('lets pages pass that have any value of each filter', () => {
  expect(narrow(all, filters({ outlet: ['Post'] }), table)).toEqual([1, 2]);
  expect(narrow(all, filters({ outlet: ['Post', 'Herald'], tone: ['negative'] }), table)).toEqual([0, 1]);
  expect(narrow(all, filters({}), table)).toEqual(all);
});

test('lets no page pass a value or a filter that no page has', () => {
  expect(narrow(all, filters({ outlet: ['Times'] }), table)).toEqual([]);
  expect(narrow(all, filters({ level: ['9 to 12'] }), table)).toEqual([]);
});

test('counts each value under the other filters, so that a count is what ticking it gives', () => {
  const wanted = filters({ tone: ['negative'], outlet: ['Post'] });
  const facets = countFacets([0, 1, 2], wanted, table);
  for (const { name, values } of facets) {
    for (const { value, count } of values) {
      const ticked = filters({ tone: ['negative'], outlet: ['Post'], [name]: [value] });
      expect(count, `${name} ${value}`).toBe(narrow([0, 1, 2], ticked, table).length);
    }
  }
  expect(facets.flatMap(({ values }) => values.filter(({ chosen }) => chosen).map(({ value }) => value))).toEqual([
    'negative',
    'Post',
  ]);
});

test('a page with several values of a filter passes by any of them, and counts for each', () => {
  expect(narrow(all, filters({ person: ['Ann Lee'] }), table)).toEqual([0, 3]);
  expect(narrow(all, filters({ person: ['Bob Ray', 'Cid'] }), table)).toEqual([0, 1, 3]);
  const person = countFacets(all, filters({ outlet: ['Herald', 'Post'] }), table).find(({ name }) => name === 'person');
  expect(person?.values.map(({ value, count }) => [value, count])).toEqual([
    ['Ann Lee', 1],
    ['Bob Ray', 2],
    ['Cid', 0],
  ]);
});

test('lists a value that is asked for though no page has it', () => {
  const outlet = countFacets(all, filters({ outlet: ['Times'] }), table).find(({ name }) => name === 'outlet');
  expect(outlet?.values).toContainEqual({ value: 'Times', count: 0, chosen: true });
});

test('sorts by date with unknown dates last either way', () => {
  expect(sortRows(all, 'newest', table)).toEqual([2, 0, 3, 1]);
  expect(sortRows(all, 'oldest', table)).toEqual([3, 0, 2, 1]);
});

test('keeps the order of relevance among equals', () => {
  expect(sortRows([3, 1, 0], 'shortest', table)).toEqual([3, 1, 0]);
  expect(sortRows([1, 3, 0], 'longest', table)).toEqual([0, 1, 3]);
  expect(sortRows([2, 0, 1], 'relevance', table)).toEqual([2, 0, 1]);
});
