import { bestPassage, type Place } from './best-passage.ts';
import type { WordMatch, WordOnPage } from './find-word.ts';
import type { Matches } from './finder.ts';
import type { PagefindHit } from './pagefind.ts';
import type { Query } from './query.ts';
import { rarity } from './rarity.ts';

/** `phrase`: has the query's words side by side in its order; `all`: has them all; `some`: lacks some. */
export type Tier = 'phrase' | 'all' | 'some';

/** A page that has something of a query. */
export interface RankedPage {
  id: string;
  tier: Tier;
  /** Comparable within a tier of one query. */
  score: number;
  /** Words of the query that the page lacks. */
  missing: readonly string[];
  hit: PagefindHit;
}

const tiers: readonly Tier[] = ['phrase', 'all', 'some'];

/** News says at once what it is about, and an article without a title is headed by its first words: a word there counts a little more. */
const opening = { words: 15, weight: 0.3 };

/** What the best passage counts beside the page as a whole. */
const passageWeight = 0.5;

/**
 * Orders the pages that have all phrases and any of the words: by tier, then by score, then by id. The score adds up, word by word, its
 * weight times its frequency on the page, and the weights of those words that the best passage has. The constants lie on plateaus of
 * nDCG on the collection that `npm run evaluate` asks.
 */
export function rank({ words, phrases }: Matches, { sequence }: Query, total: number): RankedPage[] {
  const weights = words.map((match) => weigh(match, sequence, total));
  const ranked: RankedPage[] = [];
  for (const [id, hit] of candidates(words, phrases)) {
    const found = words.map(({ pages }) => pages.get(id));
    const missing = words.filter((_, index) => found[index] === undefined).map(({ word }) => word);
    const tier = tierOf(missing, words, found, sequence);
    ranked.push({ id, tier, score: scorePage(found, weights), missing, hit });
  }
  return tiers.flatMap((tier) => {
    const pages = ranked.filter((page) => page.tier === tier);
    return pages.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  });
}

/** The rarity of a word; more for one that the query repeats, up to twice as much (BM25's k3 = 1). */
function weigh({ word, pages }: WordMatch, sequence: Query['sequence'], total: number): number {
  if (pages.size === 0) return 0;
  const asked = Math.max(1, sequence.filter((one) => one.word === word).length);
  return rarity(pages.size, total) * ((2 * asked) / (1 + asked));
}

/** The pages that have every phrase, or, without phrases, any word. */
function candidates(words: Matches['words'], phrases: Matches['phrases']): Map<string, PagefindHit> {
  const [first, ...others] = phrases;
  const pages = new Map<string, PagefindHit>();
  if (first === undefined) {
    for (const match of words) for (const [id, { hit }] of match.pages) pages.set(id, hit);
    return pages;
  }
  for (const [id, hit] of first.pages) if (others.every((phrase) => phrase.pages.has(id))) pages.set(id, hit);
  return pages;
}

function scorePage(found: readonly (WordOnPage | undefined)[], weights: readonly number[]): number {
  let score = 0;
  const places: Place[] = [];
  found.forEach((onPage, word) => {
    if (onPage === undefined) return;
    const early = (onPage.places[0] ?? Infinity) < opening.words ? opening.weight : 0;
    score += (weights[word] ?? 0) * (onPage.frequency + early);
    for (const at of onPage.places) places.push({ at, word });
  });
  return score + (weights.length > 1 ? passageWeight * bestPassage(places, weights) : 0);
}

function tierOf(
  missing: readonly string[],
  words: readonly WordMatch[],
  found: readonly (WordOnPage | undefined)[],
  sequence: Query['sequence'],
): Tier {
  if (missing.length > 0) return 'some';
  const byWord = new Map(words.map(({ word }, index) => [word, found[index]?.places]));
  return hasSequence(sequence.map(({ word, place }) => ({ places: byWord.get(word) ?? [], place }))) ? 'phrase' : 'all';
}

/** Whether words stand anywhere at the distances that they have in the query; two words at least. */
function hasSequence(sequence: readonly { places: readonly number[]; place: number }[]): boolean {
  const [first, ...others] = sequence.map(({ places, place }) => ({ starts: new Set(places.map((at) => at - place)) }));
  if (first === undefined || others.length === 0) return false;
  return [...first.starts].some((start) => others.every(({ starts }) => starts.has(start)));
}
