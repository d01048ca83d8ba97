import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPassage, type Place } from '../../../src/search/client/best-passage.ts';

const weights = [1, 2, 4, 8];
const place = fc.record({ at: fc.nat(120), word: fc.nat(weights.length - 1) });

/** Looks at every window of 20 words by itself. */
function slowly(places: readonly Place[]): number {
  const sums = places.map(({ at: start }) => {
    const inside = places.filter(({ at }) => at >= start && at < start + 20).map(({ word }) => word);
    return [...new Set(inside)].reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  });
  return Math.max(0, ...sums);
}

test('the best passage is the best of all windows, in whatever order the places come', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      expect(bestPassage([...places], weights)).toBe(slowly(places));
    }),
  );
});
