import { dotEach, type Vector, type Vectors } from './vectors.ts';

/** So many of an article's most telling words find its neighbours ... */
const lookedUp = 25;
/** ... among so many articles before and after it that have the word too. */
const nearInList = 20;
/** So many of the likeliest are compared in full. */
const mostNeighbours = 15;

/** Two articles, by index, the smaller one first, and their cosine. */
export interface Edge {
  a: number;
  b: number;
  alike: number;
}

/** The articles that have a word among their most telling ones, in rising order, with its weights. */
interface Holders {
  articles: number[];
  weights: number[];
}

/** Where an article stands in the list of those that have a word. */
interface Posting {
  holders: Holders;
  at: number;
}

/**
 * The articles that are likeliest to be of one story, found through an inverted index of telling words. Each article is compared with a
 * bounded number of others: grows with the number of articles.
 */
export function findNeighbours({ vectors, stems }: Vectors, leastAlike: number): Edge[] {
  const postings = indexWords(vectors);
  const scratch = new Float64Array(stems.length);
  const shared = new Float64Array(vectors.length);
  const known = new Set<number>();
  return vectors.flatMap((vector, index) => {
    const others = likeliest(postings[index]!, leastAlike / 4, shared).filter((other) => {
      const pair = Math.min(index, other) * vectors.length + Math.max(index, other);
      return known.size < known.add(pair).size;
    });
    const cosines = dotEach(
      vector,
      others.map((other) => vectors[other]!),
      scratch,
    );
    return others
      .map((other, i): Edge => ({ a: Math.min(index, other), b: Math.max(index, other), alike: cosines[i]! }))
      .filter(({ alike }) => alike >= leastAlike);
  });
}

function indexWords(vectors: readonly Vector[]): Posting[][] {
  const lists = new Map<number, Holders>();
  return vectors.map(({ words, weights }, article) =>
    Array.from(words.subarray(0, lookedUp), (word, i): Posting => {
      const holders = lists.get(word) ?? { articles: [], weights: [] };
      lists.set(word, holders);
      holders.weights.push(weights[i]!);
      return { holders, at: holders.articles.push(article) - 1 };
    }),
  );
}

/** The articles that share most with one; `shared` has a place for each, all 0 before and after. */
function likeliest(postings: readonly Posting[], leastShared: number, shared: Float64Array): number[] {
  const met: number[] = [];
  for (const { holders, at } of postings) {
    const { articles, weights } = holders;
    const last = Math.min(articles.length - 1, at + nearInList);
    for (let i = Math.max(0, at - nearInList); i <= last; i++) {
      const other = articles[i]!;
      if (i === at) continue;
      if (shared[other] === 0) met.push(other);
      shared[other]! += weights[at]! * weights[i]!;
    }
  }
  const found = met.filter((other) => shared[other]! >= leastShared);
  found.sort((a, b) => shared[b]! - shared[a]! || a - b);
  for (const other of met) shared[other] = 0;
  return found.slice(0, mostNeighbours);
}
