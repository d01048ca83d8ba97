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
  const hashes = lines.flat().map(({ text }) => hashWord(text));
  const grams = hashes.slice(0, Math.max(0, hashes.length - gramWords + 1)).map((_, i) => hashGram(hashes, i));
  const kept = new Set<number>();
  for (let i = 0; i + windowGrams <= grams.length; i++) kept.add(Math.min(...grams.slice(i, i + windowGrams)));
  return kept;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function hashGram(hashes: readonly number[], start: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < start + gramWords; i++) {
    hash = Math.imul(hash ^ hashes[i]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
