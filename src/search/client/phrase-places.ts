import { foldWord } from './fold-word.ts';

/**
 * All places of a phrase's words within a page; Pagefind tells the first occurrence only. A word stands where `known` has it, in whatever
 * ending; one that is not there, such as a stop word, where it is written like this.
 */
export function phrasePlaces(
  phrase: readonly string[],
  content: readonly string[],
  known: ReadonlyMap<string, ReadonlySet<number>>,
): Set<number> {
  const stands = phrase.map((word) => {
    const places = known.get(word);
    return places ? (at: number) => places.has(at) : (at: number) => foldWord(content[at] ?? '') === foldWord(word);
  });
  const found = new Set<number>();
  for (let start = 0; start + phrase.length <= content.length; start += 1) {
    if (stands.every((test, offset) => test(start + offset))) phrase.forEach((_, offset) => found.add(start + offset));
  }
  return found;
}
