import type { Fact } from '../schema/fact.ts';

const longest = 80;

/** A title where the text has none: the start of its first sentence, at most 80 characters, cut at a word. */
export function deriveTitle(sentence: string): Fact {
  if (sentence.length <= longest) return { value: sentence, origin: 'derived' };
  const cut = sentence.lastIndexOf(' ', longest);
  return { value: sentence.slice(0, cut > 0 ? cut : longest).replace(/[\s\p{P}]+$/u, ''), origin: 'derived' };
}
