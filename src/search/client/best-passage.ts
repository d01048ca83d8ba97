/** A place of a word on a page, and which of the query's words it is. */
export interface Place {
  at: number;
  word: number;
}

/** About a sentence of news. */
const passageLength = 20;

/**
 * The most that any passage of 20 words holds of a query: the weights of its different words added up. A page is as good as its best
 * passage is part of how passage retrieval ranks (Kaszkiel & Zobel 1997, doi:10.1145/258525.258561).
 */
export function bestPassage(places: Place[], weights: readonly number[]): number {
  places.sort((a, b) => a.at - b.at);
  const inside = weights.map(() => 0);
  let [first, sum, best] = [0, 0, 0];
  for (const { at, word } of places) {
    sum += enter(inside, word) * (weights[word] ?? 0);
    for (let left = places[first]; left && left.at <= at - passageLength; left = places[first]) {
      sum -= leave(inside, left.word) * (weights[left.word] ?? 0);
      first += 1;
    }
    best = Math.max(best, sum);
  }
  return best;
}

/** 1 when the word was not inside, else 0. */
function enter(inside: number[], word: number): number {
  inside[word] = (inside[word] ?? 0) + 1;
  return Number(inside[word] === 1);
}

/** 1 when the word is no more inside, else 0. */
function leave(inside: number[], word: number): number {
  inside[word] = (inside[word] ?? 0) - 1;
  return Number(inside[word] === 0);
}
