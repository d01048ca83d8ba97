/** A word as Pagefind compares it, but for its ending: lower case, letters and digits alone, without diacritics. `cease-fire` gives `ceasefire`. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a page as Pagefind counts them. */
export function contentWords(content: string): string[] {
  return content.split(/\s+/);
}

/** A word as Pagefind can look it up: without the signs that it does not index, `AT&T` as `ATT`. */
export function searchTerm(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}\p{M}\p{Pc}]/gu, '');
}
