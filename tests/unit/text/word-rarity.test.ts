import { expect, test } from 'vitest';
import { stemOf } from '../../../src/text/stem.ts';
import { rarityOf } from '../../../src/text/word-rarity.ts';

test('finds rarer words rarer', () => {
  const words = ['the', 'president', 'negotiation', 'zxqvw'];
  const rarities = words.map((word) => rarityOf(stemOf(word)));
  expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
  expect(rarities[0]).toBeGreaterThan(4);
  expect(rarities[0]).toBeLessThan(6);
  expect(rarities[3]).toBeCloseTo(Math.log2(5e6), 0);
});

test('counts the forms of a word together', () => {
  expect(rarityOf(stemOf('negotiations'))).toBe(rarityOf(stemOf('negotiated')));
});
