import { foldWord } from './fold-word.ts';

/**
 * All places of a phrase's words within a page. Pagefind tells the first occurrence only, in whatever endings it has; the others are those
 * that are written as this one is, or as the query is.
 */
export function phrasePlaces(
  phrase: readonly string[],
  content: readonly string[],
  first: readonly number[],
): number[] {
  const forms = phrase.map((word, offset) => new Set([word, content[first[offset] ?? -1] ?? word].map(foldWord)));
  const places = new Set(first);
  for (let start = 0; start + forms.length <= content.length; start += 1) {
    if (!forms.every((form, offset) => form.has(foldWord(content[start + offset] ?? '')))) continue;
    forms.forEach((_, offset) => places.add(start + offset));
  }
  return [...places].toSorted((a, b) => a - b);
}
