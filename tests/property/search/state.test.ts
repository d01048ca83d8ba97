import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortNames } from '../../../src/search/client/sort.ts';
import {
  filterNames,
  formatState,
  parseState,
  resultKinds,
  type SearchState,
} from '../../../src/search/client/state.ts';

const ours = new Set<string>(['q', 'kind', 'sort', ...filterNames]);
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const value = text.filter((word) => word !== '');
const state: fc.Arbitrary<SearchState> = fc.record({
  query: text,
  filters: fc
    .array(fc.tuple(fc.constantFrom(...filterNames), fc.uniqueArray(value, { minLength: 1, maxLength: 3 })))
    .map((entries) => new Map(entries.map(([name, values]) => [name, new Set(values)]))),
  kind: fc.constantFrom(null, ...resultKinds),
  sort: fc.constantFrom(...sortNames),
  others: fc.array(
    fc.tuple(
      text.filter((key) => !ours.has(key)),
      text,
    ),
    { maxLength: 3 },
  ),
});

/** Sets and maps compare by content here, not by the order in which they were filled. */
const plain = ({ filters, ...rest }: SearchState) => ({
  ...rest,
  filters: Object.fromEntries([...filters].map(([name, values]) => [name, [...values].toSorted()])),
});

test('a state reads back as it was written, keys that are not ours included', () => {
  fc.assert(
    fc.property(state, (written) => {
      expect(plain(parseState(`#${formatState(written)}`))).toEqual(plain(written));
    }),
  );
});

test('a search has one address: parameters in any order give the same', () => {
  const inAnyOrder = state
    .map((one) => [...new URLSearchParams(formatState({ ...one, others: [] }))])
    .chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
  fc.assert(
    fc.property(inAnyOrder, ([entries, shuffled]) => {
      const canonical = new URLSearchParams(entries).toString();
      expect(formatState(parseState(`#${new URLSearchParams(shuffled)}`))).toBe(canonical);
    }),
  );
});
