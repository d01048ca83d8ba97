import type { Story } from '../../schema/story.ts';
import { byCodeUnits } from '../../text/order.ts';
import { stemOf } from '../../text/stem.ts';
import { agglomerate } from './agglomerate.ts';
import { findNeighbours } from './neighbours.ts';
import { addTo, dot, makeVectors, type Sum, type Vectors } from './vectors.ts';
import { readForms, type ToldArticle } from './words.ts';

export type { ToldArticle } from './words.ts';

/** Mean cosine of the articles of two groups that makes them one story: the best on the development half of ECB+ (CC BY 3.0), where .20 to .24 do nearly as well, alone and with fewer stories. */
const leastAlike = 0.22;
const mostWords = 6;

/** Splits articles into the stories that they tell, the largest first. The order of the articles does not matter. */
export function findStories(articles: readonly ToldArticle[]): Story[] {
  const sorted = articles.toSorted((a, b) => byCodeUnits(a.id, b.id));
  const made = makeVectors(sorted);
  const groups = agglomerate(made.vectors, findNeighbours(made, leastAlike / 2), leastAlike);
  return groups
    .map((members) => toStory(members, sorted, made))
    .sort((a, b) => b.articles.length - a.articles.length || byCodeUnits(a.articles[0]!, b.articles[0]!));
}

function toStory(members: readonly number[], articles: readonly ToldArticle[], { vectors, stems }: Vectors): Story {
  if (members.length === 1)
    return { articles: [articles[members[0]!]!.id], central: articles[members[0]!]!.id, words: [] };
  const sum: Sum = new Map();
  for (const i of members) addTo(sum, vectors[i]!);
  const centrality = new Map(members.map((i) => [i, dot(vectors[i]!, sum)]));
  const central = members.reduce((best, i) => (centrality.get(i)! > centrality.get(best)! ? i : best));
  const telling = [...sum].map(([word, weight]) => [stems[word]!, weight] as const);
  telling.sort(([a, v], [b, w]) => w - v || byCodeUnits(a, b));
  return {
    articles: members.map((i) => articles[i]!.id),
    central: articles[central]!.id,
    words: printWords(
      telling.map(([stem]) => stem),
      articles[central]!,
    ),
  };
}

/** The first stems that an article has, as it prints them first. */
function printWords(stems: readonly string[], article: ToldArticle): string[] {
  const printed = new Map<string, string>();
  for (const form of readForms(article)) {
    const stem = stemOf(form);
    if (!printed.has(stem)) printed.set(stem, form.replace(/['’]s?$/, ''));
  }
  return stems.flatMap((stem) => printed.get(stem) ?? []).slice(0, mostWords);
}

/** The central article of the story of each article. */
export function storyByArticle(stories: readonly Story[]): Map<string, string> {
  return new Map(stories.flatMap(({ articles, central }) => articles.map((id): [string, string] => [id, central])));
}
