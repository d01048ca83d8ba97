import { searchTerm } from './fold-word.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';

/** The pages that have words side by side in one order, in any of their endings, by fragment id. */
export interface PhraseMatch {
  words: readonly string[];
  pages: ReadonlyMap<string, PagefindHit>;
}

/** Looks up a phrase. Throws what Pagefind throws. */
export async function findPhrase(pagefind: Pagefind, words: readonly string[]): Promise<PhraseMatch> {
  const { results } = await pagefind.search(`"${words.map(searchTerm).join(' ')}"`);
  const hits = results.filter((hit) => hit.words.length > 0);
  return { words, pages: new Map(hits.map((hit) => [hit.id, hit])) };
}
