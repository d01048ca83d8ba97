import { contentWords } from './fold-word.ts';
import type { Matches } from './finder.ts';
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
  /** The first of them. */
  opening: string;
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
  const places = await placesOnPage(loading);
  const words = [...looseWords(loading, places), ...phraseWords(loading, places, contentWords(content))];
  const opening = sentences[0]?.text ?? '';
  const passages = findPassages(sentences, words);
  return { id, tier, missing, language, url, meta, lines: sentences.length, opening, passages };
}

type Places = ReadonlyMap<string, ReadonlySet<number>>;

/** Where each word stands. One after the other: on the main thread Pagefind hands out one object per page and changes it with every call. */
async function placesOnPage({ page, matches }: Loading): Promise<Places> {
  const places = new Map<string, ReadonlySet<number>>();
  for (const { word, kind, pages } of matches.words) {
    const onPage = pages.get(page.id);
    if (onPage === undefined) continue;
    const { weighted_locations: locations } = await onPage.hit.data();
    const exact = locations.filter((at) => kind === 'start' || isWholeWordAt(at));
    places.set(word, new Set(exact.map(({ location }) => location)));
  }
  return places;
}

/** The words that are not asked for in quotation marks only. */
function looseWords({ matches, query: { loose, phrases }, total }: Loading, places: Places): WordPlaces[] {
  const isLoose = (word: string): boolean => loose.includes(word) || !phrases.some((phrase) => phrase.includes(word));
  return matches.words
    .filter(({ word }) => isLoose(word))
    .map(({ word, pages }) => ({ places: places.get(word) ?? new Set(), weight: rarity(pages.size, total) }));
}

function phraseWords({ matches, total }: Loading, places: Places, content: readonly string[]): WordPlaces[] {
  return matches.phrases.map(({ words, pages }) => ({
    places: phrasePlaces(words, content, places),
    weight: rarity(pages.size, total),
  }));
}
