import { contentWords } from './fold-word.ts';
import type { Matches } from './finder.ts';
import type { WordMatch } from './find-word.ts';
import type { PagefindHit } from './pagefind.ts';
import { findPassages, type Passage, type WordPlaces } from './passages.ts';
import { phrasePlaces } from './phrase-places.ts';
import type { Query } from './query.ts';
import type { RankedPage } from './rank.ts';
import { rarity } from './rarity.ts';
import { sentencesOf } from './sentences.ts';
import { isWholeWordAt } from './word-forms.ts';

/** A page as a result shows it. */
export interface Result extends Omit<RankedPage, 'hit' | 'score'> {
  /** BCP 47, as the page's filter says it; `null` when it says nothing. */
  language: string | null;
  url: string;
  /** What the page says of itself: its title, number, length ... */
  meta: Readonly<Record<string, string>>;
  /** How many lines with an address the page has. */
  lines: number;
  /** Every sentence with a hit. */
  passages: readonly Passage[];
}

/** A page to be loaded as a result, and what it is a result of. */
export interface Loading {
  page: RankedPage;
  language: string | null;
  matches: Matches;
  query: Query;
  /** How many pages the index has. */
  total: number;
}

/** Loads the text of a page and finds the sentences with the words of the query. Throws what Pagefind throws. */
export async function loadResult(loading: Loading): Promise<Result> {
  const { page, language } = loading;
  const { id, tier, missing, hit } = page;
  const { url, meta, content, anchors } = await hit.data();
  const sentences = sentencesOf({ anchors });
  const words = [...(await looseWords(loading)), ...phraseWords(loading, contentWords(content))];
  const passages = findPassages(sentences, words);
  return { id, tier, missing, language, url, meta, lines: sentences.length, passages };
}

/** One after the other: on the main thread Pagefind hands out one object per page and changes it with every call. */
async function looseWords({ page, matches, query: { loose, phrases }, total }: Loading): Promise<WordPlaces[]> {
  const found: WordPlaces[] = [];
  for (const { word, kind, pages } of matches.words) {
    const onPage = pages.get(page.id);
    const onlyQuoted = !loose.includes(word) && phrases.some((phrase) => phrase.includes(word));
    if (onPage === undefined || onlyQuoted) continue;
    found.push({ places: await exactPlaces(onPage.hit, kind), weight: rarity(pages.size, total) });
  }
  return found;
}

async function exactPlaces(hit: PagefindHit, kind: WordMatch['kind']): Promise<number[]> {
  const { weighted_locations: locations } = await hit.data();
  return locations.filter((at) => kind === 'start' || isWholeWordAt(at)).map(({ location }) => location);
}

function phraseWords({ page, matches, total }: Loading, content: readonly string[]): WordPlaces[] {
  return matches.phrases.map(({ words, pages }) => ({
    places: phrasePlaces(words, content, pages.get(page.id)?.words ?? []),
    weight: rarity(pages.size, total),
  }));
}
