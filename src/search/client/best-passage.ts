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
    if (inside[word] === 0) sum += weights[word] ?? 0;
    inside[word] = (inside[word] ?? 0) + 1;
    for (
      let oldest = places[first];
      oldest !== undefined && oldest.at <= at - passageLength;
      oldest = places[(first += 1)]
    ) {
      const left = (inside[oldest.word] ?? 0) - 1;
      inside[oldest.word] = left;
      if (left === 0) sum -= weights[oldest.word] ?? 0;
    }
    best = Math.max(best, sum);
  }
  return best;
}
