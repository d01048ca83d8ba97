import type { LineWord } from './wording.ts';

/** The hash of every so many words in a row: 32 bits, unsigned. */
export function hashGrams(words: readonly Pick<LineWord, 'hash'>[], size: number): Uint32Array {
  const hashes = Uint32Array.from(words, ({ hash }) => hash);
  return hashes.subarray(0, Math.max(0, hashes.length - size + 1)).map((_, i) => hashGram(hashes, i, i + size));
}

/** FNV-1a, 32 bits, over UTF-16 units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function hashGram(hashes: Uint32Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ hashes[i]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
