import { rarityOf } from '../../text/word-rarity.ts';
import type { Digest } from './digest.ts';
import { isNationKey } from '../../text/name-keys.ts';

/** Two articles by their indexes, the lower first. */
export type ArticlePair = readonly [a: number, b: number];

/** Words that are more common than one in 4,096 say nothing of what an article is about; rarer ones count by the bits beyond half of that. */
const leastRarity = 12;
const commonest = 8;
const nameRarity = 16;
/**
 * A key with more holders than this is too common to tell what an article is about: it brings an article together only with the dozen
 * before and after it, by id, so that many accounts of one event still meet.
 */
const mostHolders = 100;
const dozen = 12;
const mostNeighbours = 24;
/**
 * Articles on one event are at least this much alike (cosine). In ECB+, 90 % of the pairs of one story are, a quarter of the pairs
 * of two like events, and one in a thousand of all others.
 */
const leastAlike = 0.15;

/**
 * The pairs of articles that are worth comparing: those that share enough names and rare words, for each article the 24 nearest. The pairs
 * grow with the number of articles, not with its square. An article that shares nothing with two others does not part them.
 */
export function findNeighbours(digests: readonly Digest[]): ArticlePair[] {
  const profiles = digests.map(profileOf);
  const holders = new Map<string, Holders>();
  for (const [article, profile] of profiles.entries()) {
    for (const [key, weight] of profile) {
      const known = holders.get(key) ?? { articles: [], weights: [], next: 0 };
      if (known.articles.length === 0) holders.set(key, known);
      known.articles.push(article);
      known.weights.push(weight);
    }
  }
  const pairs = new Map<number, ArticlePair>();
  const alike = new Float64Array(digests.length);
  for (const a of digests.keys()) {
    for (const b of nearest(a, profiles, holders, alike)) {
      const [low, high] = a < b ? [a, b] : [b, a];
      pairs.set(low * digests.length + high, [low, high]);
    }
  }
  return [...pairs].toSorted(([a], [b]) => a - b).map(([, pair]) => pair);
}

/** What an article is about: its names and rare words by weight, of length 1 together. */
type Profile = ReadonlyMap<string, number>;

/** The articles that have a key, in order, and its weight in each. */
interface Holders {
  articles: number[];
  weights: number[];
  /** Which of them comes next when the articles are gone through in order. */
  next: number;
}

/** To be called for each article, in order; `alike` is room for a number for each of them, all 0 before and after. */
function nearest(
  a: number,
  profiles: readonly Profile[],
  holders: ReadonlyMap<string, Holders>,
  alike: Float64Array,
): number[] {
  const met: number[] = [];
  for (const [key, weight] of profiles[a]!) {
    const of = holders.get(key)!;
    const own = of.next++;
    const reach = of.articles.length > mostHolders ? dozen : mostHolders;
    for (let at = Math.max(0, own - reach); at < of.articles.length && at <= own + reach; at++) {
      const b = of.articles[at]!;
      if (alike[b] === 0) met.push(b);
      alike[b]! += weight * of.weights[at]!;
    }
  }
  const near = met.filter((b) => b !== a && alike[b]! >= leastAlike).map((b) => ({ b, cosine: alike[b]! }));
  for (const b of met) alike[b] = 0;
  return near
    .toSorted((x, y) => y.cosine - x.cosine || x.b - y.b)
    .slice(0, mostNeighbours)
    .map(({ b }) => b);
}

function profileOf({ lines }: Digest): Profile {
  const weights = new Map<string, number>();
  for (const { key, kind } of lines.flatMap(({ terms }) => terms)) {
    if (kind === 'figure' || isNationKey(key)) continue;
    const rarity = kind === 'name' ? nameRarity : rarityOf(key);
    if (rarity >= leastRarity) weights.set(key, rarity - commonest);
  }
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([key, weight]) => [key, weight / length]));
}
