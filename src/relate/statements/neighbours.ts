import { rarityOf } from '../../text/word-rarity.ts';
import type { Digest } from './digest.ts';

/** Two articles by their indexes, the lower first. */
export type ArticlePair = readonly [a: number, b: number];

/** Words that are more common than one in 4,096 say nothing of what an article is about. */
const leastRarity = 12;
const nameRarity = 16;
/** What more articles share does not tell them apart, and what few share finds the same neighbours. */
const mostHolders = 100;
const mostNeighbours = 24;
/** Articles on the same event share more than this, in bits; most others do not. */
const leastRelated = 70;

/**
 * The pairs of articles that are worth comparing: those that share enough rare words and names, for each article the 24 nearest. It grows
 * with the number of articles, not of pairs. An article that shares little with two others does not part them.
 */
export function findNeighbours(digests: readonly Digest[]): ArticlePair[] {
  const keys = digests.map(tellingKeys);
  const holders = new Map<string, number[]>();
  for (const [index, of] of keys.entries()) {
    for (const key of of.keys()) holders.set(key, [...(holders.get(key) ?? []), index]);
  }
  const pairs = new Map<number, ArticlePair>();
  for (const [a, of] of keys.entries()) {
    for (const b of nearest(a, of, holders)) {
      const [low, high] = a < b ? [a, b] : [b, a];
      pairs.set(low * digests.length + high, [low, high]);
    }
  }
  return [...pairs].toSorted(([a], [b]) => a - b).map(([, pair]) => pair);
}

function nearest(
  a: number,
  keys: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, readonly number[]>,
): number[] {
  const related = new Map<number, number>();
  for (const [key, bits] of keys) {
    const others = holders.get(key)!;
    if (others.length > mostHolders) continue;
    for (const b of others) if (b !== a) related.set(b, (related.get(b) ?? 0) + bits);
  }
  return [...related]
    .filter(([, bits]) => bits >= leastRelated)
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostNeighbours)
    .map(([b]) => b);
}

/** The names of an article and its rare words, with the bits that each is worth. */
function tellingKeys({ lines }: Digest): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { key, kind } of lines.flatMap(({ terms }) => terms)) {
    if (kind === 'figure' || key.startsWith('nation ')) continue;
    const rarity = kind === 'name' ? nameRarity : rarityOf(key);
    if (rarity >= leastRarity) keys.set(key, rarity);
  }
  return keys;
}
