/*
 * Pagefind answers a search for one word with every word that begins with it (`use` for `us`), or, when there is none, with the longest
 * word that begins it (`trump` for `trumpian`); and which of them it knows depends on what was searched before. `termSimilarity` lowers
 * the score of words of another length than the one sought. Set high, it leaves their scores so close to nothing that they can be told
 * from the word itself (in any of its endings, which Pagefind's stemmer takes off beforehand).
 */
import type { PagefindRanking } from './pagefind.ts';

/** Far enough from e^88, where 32-bit floats end. */
const termSimilarity = 60;

/** What Pagefind multiplies the frequency of a word with when it is the one sought: exp(s(e^(-1/8) - 1)). */
const wholeWordBonus = Math.exp(termSimilarity * (Math.exp(-1 / 8) - 1));

/** BM25's k1 and b as Pagefind has them; k1 is scaled like the frequencies. */
const saturation = 1.4;
const pageLength = 0.75;

/** The ranking that the client counts on. `metaNames`: what pages say of themselves in `data-pagefind-meta`; none of it is text to be found. */
export function rankingFor(metaNames: readonly string[]): PagefindRanking {
  return {
    termSimilarity,
    termSaturation: saturation * wholeWordBonus,
    pageLength,
    // It would favour words whose stem is spelt as they are: `said` over `countries`.
    diacriticSimilarity: 0,
    metaWeights: Object.fromEntries(metaNames.map((name) => [name, 0])),
  };
}

/** Whether a page's frequency (its score without the rarity of the word) comes from the word itself: 6e-8 per word that begins alike stays below. */
export function isWholeWord(frequency: number): boolean {
  return frequency > 1e-4;
}

/** Whether a place of `weighted_locations` holds the word itself. */
export function isWholeWordAt({ weight, balanced_score }: { weight: number; balanced_score: number }): boolean {
  return balanced_score / (24 * weight) ** 2 > wholeWordBonus / 10;
}
