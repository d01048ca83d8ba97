import type { PageSentence, Token } from './sentences.ts';

/** A sentence that holds words of a query. */
export interface Passage {
  /** The sentence's address within its page. */
  id: string;
  /** How far down its page it stands among the lines that have an address, from 0. */
  index: number;
  number: number | null;
  text: string;
  /** Spans of the words found, UTF-16 units of `text`, rising; words side by side are one span. */
  marks: readonly (readonly [number, number])[];
  /** How much of the query it holds: the rarities of its different words added up. */
  weight: number;
}

/** The places of each word of a query on a page, and what the word weighs. */
export interface WordPlaces {
  places: ReadonlySet<number>;
  weight: number;
}

/** The sentences with hits, in the order of the page. */
export function findPassages(sentences: readonly PageSentence[], words: readonly WordPlaces[]): Passage[] {
  const wordsAt = new Map<number, Set<WordPlaces>>();
  for (const word of words) {
    for (const place of word.places) wordsAt.set(place, (wordsAt.get(place) ?? new Set()).add(word));
  }
  return sentences.flatMap(({ id, number, text, tokens }, index) => {
    const hits = tokens.filter(({ place }) => wordsAt.has(place));
    if (hits.length === 0) return [];
    const different = new Set(hits.flatMap(({ place }) => [...(wordsAt.get(place) ?? [])]));
    const weight = [...different].reduce((sum, word) => sum + word.weight, 0);
    const marks = joinSpans(hits, text);
    return [{ id, index, number, text, marks, weight }];
  });
}

/** The best `limit` passages, in the order of the page. */
export function choosePassages(passages: readonly Passage[], limit: number): Passage[] {
  const best = new Set(passages.toSorted((a, b) => b.weight - a.weight).slice(0, limit));
  return passages.filter((passage) => best.has(passage));
}

function joinSpans(tokens: readonly Token[], text: string): [number, number][] {
  const joined: [number, number][] = [];
  for (const {
    span: [start, end],
  } of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last[1], start) === ' ') last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}
