import { hashGrams } from './grams.ts';
import type { Wording } from './wording.ts';

/** Words in a row that are hashed together. */
const gramWords = 4;
/** Of so many grams in a row the one with the smallest hash is kept: any 6 words in a row that two articles share are found. */
const windowGrams = 3;

/**
 * Fingerprints of an article, each once: Schleimer, Wilkerson & Aiken 2003, "Winnowing: local algorithms for document fingerprinting",
 * doi:10.1145/872757.872770. Grams run on over the ends of sentences.
 */
export function fingerprint({ lines }: Pick<Wording, 'lines'>): Set<number> {
  const grams = hashGrams(lines.flat(), gramWords);
  const kept = new Set<number>();
  for (let i = 0; i + windowGrams <= grams.length; i++) kept.add(Math.min(...grams.subarray(i, i + windowGrams)));
  return kept;
}
