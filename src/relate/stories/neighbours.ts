import { addTo, dot, type Vector } from './vectors.ts';

/** So many of an article's most telling words find its neighbours ... */
const lookedUp = 25;
/** ... among so many articles before and after it that have the word too. */
const nearInList = 30;
/** So many of the likeliest are compared in full. */
const mostNeighbours = 20;

/** Two articles, by index, the smaller one first, and their cosine. */
export interface Edge {
  a: number;
  b: number;
  alike: number;
}

/** Where an article stands in the list of those that have a word. */
interface Posting {
  holders: { index: number; weight: number }[];
  at: number;
  weight: number;
}

/**
 * The articles that are likeliest to be of one story, found through an inverted index of telling words. Each article is compared with a
 * bounded number of others: grows with the number of articles.
 */
export function findNeighbours(vectors: readonly Vector[], leastAlike: number): Edge[] {
  const postings = indexWords(vectors);
  const edges: Edge[] = [];
  const known = new Set<number>();
  vectors.forEach((vector, index) => {
    const sum = addTo(new Map(), vector);
    for (const other of likeliest(postings[index]!)) {
      const [a, b] = index < other ? [index, other] : [other, index];
      const pair = a * vectors.length + b;
      if (known.has(pair)) continue;
      known.add(pair);
      const alike = dot(vectors[other]!, sum);
      if (alike >= leastAlike) edges.push({ a, b, alike });
    }
  });
  return edges;
}

function indexWords(vectors: readonly Vector[]): Posting[][] {
  const lists = new Map<number, Posting['holders']>();
  return vectors.map(({ words, weights }, index) =>
    [...words.subarray(0, lookedUp)].map((word, i): Posting => {
      const holders = lists.get(word) ?? [];
      lists.set(word, holders);
      const weight = weights[i]!;
      return { holders, at: holders.push({ index, weight }) - 1, weight };
    }),
  );
}

function likeliest(postings: readonly Posting[]): number[] {
  const shared = new Map<number, number>();
  for (const { holders, at, weight } of postings) {
    const last = Math.min(holders.length - 1, at + nearInList);
    for (let i = Math.max(0, at - nearInList); i <= last; i++) {
      const { index, weight: other } = holders[i]!;
      if (i !== at) shared.set(index, (shared.get(index) ?? 0) + weight * other);
    }
  }
  const sorted = [...shared].sort(([a, v], [b, w]) => w - v || a - b);
  return sorted.slice(0, mostNeighbours).map(([index]) => index);
}
