import type { Story } from '../../schema/story.ts';
import type { Passage } from '../../schema/statement.ts';
import { normaliseSentence } from '../../text/identity.ts';
import { byCodeUnits } from '../../text/order.ts';
import { readTerms, type SentenceTerms, type TellingArticle } from './sentence-terms.ts';

/** What only one account of a story says. */
export interface Singles {
  /** The central article of the story. */
  story: string;
  total: number;
  /** The most telling first. */
  passages: Passage[];
}

/** So many passages are kept of a story, and of one article. */
const most = { passages: 20, ofArticle: 4 };
/** Shorter ones say little by themselves. */
const fewestWords = 6;
/** A longer sentence must tell more; below so many words length does not count. */
const usualWords = 15;
/** What another article has as well tells this much of what it would alone. */
const shareOfKnown = 0.25;

/**
 * Of each story that several articles tell, the sentences that only one of them says. `saidByOne` are those of all articles; their order and that of
 * the articles does not matter.
 */
export function findSingles(
  articles: readonly TellingArticle[],
  stories: readonly Story[],
  saidByOne: readonly Passage[],
): Singles[] {
  const byArticle = Map.groupBy(saidByOne, ({ article }) => article);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const told = stories.filter((story) => story.articles.length > 1);
  return told.map((story) => {
    const tellers = story.articles.map((id) => byId.get(id)!);
    const alone = tellers.flatMap((article) => toldOnce(article, byArticle.get(article.id) ?? []));
    return { story: story.central, total: alone.length, passages: mostTelling(alone, tellers) };
  });
}

/** Passages of an article but those whose words stand before in it, as a caption's may. */
function toldOnce({ blocks }: TellingArticle, passages: readonly Passage[]): Passage[] {
  const lines = blocks.flatMap(({ sentences }) => sentences);
  const byWords = Map.groupBy(passages, ({ span: [line, start, end] }) => normaliseSentence(lines[line]!.text.slice(start, end))); // prettier-ignore
  return [...byWords.values()].map(([first]) => first!);
}

function mostTelling(alone: readonly Passage[], articles: readonly TellingArticle[]): Passage[] {
  const terms = new Map(articles.map((article) => [article.id, readTerms(article)]));
  const holders = countHolders([...terms.values()]);
  const rated = alone.flatMap((passage) => {
    const sentence = terms.get(passage.article)![passage.span[0]]!;
    return sentence.words < fewestWords ? [] : [{ passage, rate: rateOf(sentence, holders) }];
  });
  rated.sort(
    (a, b) =>
      b.rate - a.rate || byCodeUnits(a.passage.article, b.passage.article) || a.passage.span[0] - b.passage.span[0],
  );
  return mixed(rated.map(({ passage }) => passage));
}

/** How many articles have each term. */
function countHolders(articles: readonly (readonly SentenceTerms[])[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const sentences of articles)
    for (const term of new Set(sentences.flatMap(({ terms }) => [...terms.keys()])))
      holders.set(term, (holders.get(term) ?? 0) + 1);
  return holders;
}

function rateOf({ terms, words }: SentenceTerms, holders: ReadonlyMap<string, number>): number {
  let told = 0;
  for (const [term, bits] of terms) told += holders.get(term)! > 1 ? bits * shareOfKnown : bits;
  return told / Math.sqrt(Math.max(words, usualWords));
}

/** The first of them, so that no article has more than its share. */
function mixed(passages: readonly Passage[]): Passage[] {
  const taken = new Map<string, number>();
  const kept = passages.filter(({ article }) => {
    const before = taken.get(article) ?? 0;
    taken.set(article, before + 1);
    return before < most.ofArticle;
  });
  return kept.slice(0, most.passages);
}
