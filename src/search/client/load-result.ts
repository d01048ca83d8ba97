import { contentWords } from './fold-word.ts';
import type { Matches } from './finder.ts';
import type { PagefindHit, PagefindPage } from './pagefind.ts';
import { findPassages, type Passage, type WordPlaces } from './passages.ts';
import { phrasePlaces } from './phrase-places.ts';
import type { Query } from './query.ts';
import type { RankedPage } from './rank.ts';
import { rarity } from './rarity.ts';
import { sentencesOf } from './sentences.ts';
import { isWholeWordAt } from './word-forms.ts';

/** A page as a result shows it. */
export interface Result extends Omit<RankedPage, 'hit' | 'score'> {
  url: string;
  /** What the page says of itself: its title, number, length ... */
  meta: Readonly<Record<string, string>>;
  /** How many sentences the page has. */
  sentences: number;
  /** Every sentence with a hit. */
  passages: readonly Passage[];
}

/** Loads the text of a page and finds the sentences with the words of the query. Throws what Pagefind throws. */
export async function loadResult(page: RankedPage, matches: Matches, query: Query, total: number): Promise<Result> {
  const { id, tier, missing, hit } = page;
  const { url, meta, content, anchors } = await hit.data();
  const sentences = sentencesOf({ anchors });
  const words = [
    ...(await looseWords(page, matches, query, total)),
    ...phraseWords(page, matches, contentWords(content), total),
  ];
  return { id, tier, missing, url, meta, sentences: sentences.length, passages: findPassages(sentences, words) };
}

/** One after the other: on the main thread Pagefind hands out one object per page and changes it with every call. */
async function looseWords(
  { id }: RankedPage,
  { words }: Matches,
  { loose, phrases }: Query,
  total: number,
): Promise<WordPlaces[]> {
  const found: WordPlaces[] = [];
  for (const { word, kind, pages } of words) {
    const onPage = pages.get(id);
    const onlyQuoted = !loose.includes(word) && phrases.some((phrase) => phrase.includes(word));
    if (onPage === undefined || onlyQuoted) continue;
    found.push({ places: await exactPlaces(onPage.hit, kind), weight: rarity(pages.size, total) });
  }
  return found;
}

async function exactPlaces(hit: PagefindHit, kind: Matches['words'][number]['kind']): Promise<number[]> {
  const { weighted_locations: locations }: PagefindPage = await hit.data();
  return locations.filter((at) => kind === 'start' || isWholeWordAt(at)).map(({ location }) => location);
}

function phraseWords(
  { id }: RankedPage,
  { phrases }: Matches,
  content: readonly string[],
  total: number,
): WordPlaces[] {
  return phrases.map(({ words, pages }) => ({
    places: phrasePlaces(words, content, pages.get(id)?.words ?? []),
    weight: rarity(pages.size, total),
  }));
}
