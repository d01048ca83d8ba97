import { contentWords, foldWord, searchTerm } from './fold-word.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { rarity } from './rarity.ts';
import { isWholeWord } from './word-forms.ts';

/** How often and where a page has a word. */
export interface WordOnPage {
  /** BM25's frequency: 0 (never) to 2.4 (without end), less in long pages; a word in the title counts as seven. */
  frequency: number;
  /** Words counted from 0 over the page's content, rising; may include words that only begin alike. */
  places: readonly number[];
  hit: PagefindHit;
}

/** What became of one word of a query. */
export interface WordMatch {
  word: string;
  /** `whole`: pages have the word in some ending; `start`: none has, but these have words that begin with it; `none`: neither. */
  kind: 'whole' | 'start' | 'none';
  /** By fragment id. */
  pages: ReadonlyMap<string, WordOnPage>;
}

/** Looks up one word among `total` pages. Throws what Pagefind throws. */
export async function findWord(pagefind: Pagefind, word: string, total: number): Promise<WordMatch> {
  const { results } = await pagefind.search(searchTerm(word));
  const weight = rarity(results.length, total);
  // Pages without a place have the word in their metadata only.
  const hits = results.filter(({ words }) => words.length > 0);
  const whole = hits.filter(({ score }) => isWholeWord(score / weight));
  if (whole.length > 0) return { word, kind: 'whole', pages: collect(whole, ({ score }) => score / weight) };
  if (await beginsWith(hits[0], word)) {
    return { word, kind: 'start', pages: collect(hits, ({ words }) => words.length / (words.length + 1)) };
  }
  return { word, kind: 'none', pages: new Map() };
}

/** Where no word begins with the one sought, Pagefind gives one that it begins with: a look at one place tells. */
async function beginsWith(hit: PagefindHit | undefined, word: string): Promise<boolean> {
  if (hit === undefined) return false;
  const { content } = await hit.data();
  return foldWord(contentWords(content)[hit.words[0] ?? 0] ?? '').includes(foldWord(word));
}

function collect(hits: readonly PagefindHit[], frequency: (hit: PagefindHit) => number): Map<string, WordOnPage> {
  return new Map(hits.map((hit) => [hit.id, { frequency: frequency(hit), places: hit.words, hit }]));
}
