import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import { hashBase32 } from '../../text/base32.ts';
import { byCodeUnits } from '../../text/order.ts';
import { rarityOf } from '../../text/word-rarity.ts';
import { type Carried, findTwins } from '../twins.ts';
import { findCandidates } from './candidates.ts';
import { areOneUtterance } from './likeness.ts';
import { type QuotingArticle, type Utterance, type Utterances, readUtterances } from './utterances.ts';
import { wordingsOf } from './wordings.ts';

/**
 * What several articles quote alike, with each wording of it. Quotations belong together when a chain of them leads from one to the other; what
 * two articles both quote in two wordings are two utterances.
 * Articles of other stories, where `stories` gives the story of each by its id, must quote nearly the same words. The order of the articles
 * does not matter. Utterances of most articles first.
 */
export function findQuotationVariants(
  articles: readonly QuotingArticle[],
  stories?: ReadonlyMap<string, string>,
): QuotationVariants[] {
  const read = readUtterances(articles, stories);
  const groups = joinUtterances(read).map((group) => toVariants(group.map((index) => read.utterances[index]!)));
  return groups.sort((a, b) => reach(b) - reach(a) || byCodeUnits(a.id, b.id));
}

/** Groups of two and more, by index. */
function joinUtterances(read: Utterances): number[][] {
  const parents = read.utterances.map((_, index) => index);
  const rootOf = (index: number): number => {
    while (parents[index] !== index) index = parents[index] = parents[parents[index]!]!;
    return index;
  };
  for (const [a, b] of alikeUtterances(read)) {
    const [x, y] = [rootOf(a), rootOf(b)];
    parents[Math.max(x, y)] = Math.min(x, y);
  }
  return [...Map.groupBy(parents.keys(), rootOf).values()].filter(({ length }) => length > 1);
}

/** Pairs of one utterance, by index. */
function alikeUtterances(read: Utterances): [a: number, b: number][] {
  const { utterances, stems } = read;
  const rarity = Float64Array.from(stems, rarityOf);
  const alike: [a: number, b: number][] = [];
  for (const [a, b] of findCandidates(read)) {
    if (areOneUtterance(utterances[a]!, utterances[b]!, rarity)) alike.push([a, b]);
  }
  const carriedBy = (index: number): Carried => {
    const { article, words } = utterances[index]!;
    return { article, text: words.map(({ word }) => word).join(' ') };
  };
  const areTwins = findTwins(alike.flat().map(carriedBy));
  return alike.filter(([a, b]) => !areTwins(carriedBy(a).text, carriedBy(b).text));
}

function toVariants(group: readonly Utterance[]): QuotationVariants {
  const places = group.map(({ article, quotation }) => `${article} ${quotation}`);
  return { id: `qv-${hashBase32(places.join('\n'), 7)}`, speakers: speakersOf(group), wordings: wordingsOf(group) };
}

function speakersOf(group: readonly Utterance[]): string[] {
  const names = Map.groupBy(group.flatMap(({ speaker }) => speaker ?? []), (name) => name); // prettier-ignore
  const sorted = [...names].sort(([a, x], [b, y]) => y.length - x.length || byCodeUnits(a, b));
  return sorted.map(([name]) => name);
}

const reach = ({ wordings }: QuotationVariants): number =>
  new Set(wordings.flatMap(({ members }) => members.map(({ article }) => article))).size;
