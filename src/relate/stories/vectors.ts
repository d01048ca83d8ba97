import { rarityOf } from '../../text/word-rarity.ts';
import { type ToldArticle, Vocabulary } from './words.ts';

/** The most telling words of an article, by number, the heaviest first, with their weights; the squares of the weights add up to 1. */
export interface Vector {
  words: Int32Array;
  weights: Float64Array;
}

export interface Vectors {
  vectors: readonly Vector[];
  /** The stem of each number. */
  stems: readonly string[];
}

/** The words of an article that are looked at. */
const mostWords = 250;
/** A folder counts as if it had so many articles of English at large besides its own: in a small one, that all articles have a name says little. */
const backgroundArticles = 500;
/** Words of a usual article. */
const backgroundWords = 300;

/** tf-idf vectors, with how rare words are both in the articles and in English. */
export function makeVectors(articles: readonly ToldArticle[]): Vectors {
  const vocabulary = new Vocabulary();
  const counted = articles.map((article) => {
    const counts = vocabulary.count(article);
    return { words: Int32Array.from(counts.keys()), counts: Float64Array.from(counts.values()) };
  });
  const { stems } = vocabulary;
  const holding = new Uint32Array(stems.length);
  for (const { words } of counted) for (const word of words) holding[word]! += 1;
  const total = articles.length + backgroundArticles;
  const rarity = stems.map((stem, i) => Math.log(total / (holding[i]! + backgroundArticles * chanceOf(stem))));
  return { stems, vectors: counted.map(({ words, counts }) => weigh(words, counts, rarity)) };
}

/** The chance that a usual article has a word. */
function chanceOf(stem: string): number {
  return 1 - (1 - 2 ** -rarityOf(stem)) ** backgroundWords;
}

function weigh(words: Int32Array, counts: Float64Array, rarity: readonly number[]): Vector {
  const weights = counts.map((count, i) => (1 + Math.log(count)) * rarity[words[i]!]!);
  const order = [...words.keys()]
    .filter((i) => weights[i]! > 0)
    .sort((i, j) => weights[j]! - weights[i]! || words[i]! - words[j]!);
  const kept = order.slice(0, mostWords);
  const length = Math.hypot(...kept.map((i) => weights[i]!));
  return {
    words: Int32Array.from(kept, (i) => words[i]!),
    weights: Float64Array.from(kept, (i) => weights[i]! / length),
  };
}

/** A sum of vectors, by number of the word. */
export type Sum = Map<number, number>;

export function addTo(sum: Sum, { words, weights }: Vector): Sum {
  for (let i = 0; i < words.length; i++) sum.set(words[i]!, (sum.get(words[i]!) ?? 0) + weights[i]!);
  return sum;
}

/** The sum of the products of what a vector and a sum both have. */
export function dot({ words, weights }: Vector, sum: Sum): number {
  let product = 0;
  for (let i = 0; i < words.length; i++) product += weights[i]! * (sum.get(words[i]!) ?? 0);
  return product;
}

export function dotSums(a: Sum, b: Sum): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, weight] of small) product += weight * (large.get(word) ?? 0);
  return product;
}

/** The products of one vector with each of others. `scratch` has a place for every word, all 0 before and after. */
export function dotEach(vector: Vector, others: readonly Vector[], scratch: Float64Array): number[] {
  vector.words.forEach((word, i) => (scratch[word] = vector.weights[i]!));
  const products = others.map(({ words, weights }) => {
    let product = 0;
    for (let i = 0; i < words.length; i++) product += weights[i]! * scratch[words[i]!]!;
    return product;
  });
  for (const word of vector.words) scratch[word] = 0;
  return products;
}
