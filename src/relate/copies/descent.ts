import type { DescentLine, DescentLink, SharedPassage } from '../../schema/copy.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { Wording } from './wording.ts';

/** Words outside quotations that two articles share in passages: fewer may be a stock phrase, or the answer to one question. */
const fewestWords = 30;
/** The same as a share of the shorter article. */
const leastShare = 0.08;
/** Passages with such words: one paragraph of a common agency report does not make two accounts one. */
const fewestPassages = 3;
const fewestOwnWords = 4;

/** Whether two articles go back to one text, by what they share besides quotations: quotations may have been heard by both. */
export function findLink(a: Wording, b: Wording, passages: readonly SharedPassage[]): DescentLink | null {
  const telling = passages.filter((passage) => ownWords(passage) >= fewestOwnWords);
  const words = telling.reduce((sum, passage) => sum + ownWords(passage), 0);
  const share = words / Math.max(1, Math.min(a.words, b.words));
  const sentences = telling.reduce((sum, { spans }) => sum + spans[0].length, 0);
  if (words < fewestWords || share < leastShare || sentences < fewestPassages) return null;
  return { articles: [a.id, b.id], words, share: Math.min(1, share), passages: telling.length };
}

function ownWords({ sharedWords, quotedWords }: SharedPassage): number {
  return sharedWords - quotedWords;
}

/** The lines of descent: articles that are linked, through others too, are one. The longest lines first. */
export function makeLines(ids: readonly string[], links: readonly DescentLink[]): DescentLine[] {
  const lineOf = new Map(ids.map((id): [string, DescentLine] => [id, { articles: [id], links: [] }]));
  for (const link of links) {
    const [a, b] = link.articles.map((id) => lineOf.get(id)!) as [DescentLine, DescentLine];
    if (a !== b) {
      const [small, large] = a.articles.length < b.articles.length ? [a, b] : [b, a];
      large.articles.push(...small.articles);
      large.links.push(...small.links);
      for (const id of small.articles) lineOf.set(id, large);
    }
    lineOf.get(link.articles[0])!.links.push(link);
  }
  return [...new Set(lineOf.values())]
    .map(({ articles, links }) => ({ articles: articles.sort(byCodeUnits), links: links.sort(byArticles) }))
    .sort((a, b) => b.articles.length - a.articles.length || byCodeUnits(a.articles[0]!, b.articles[0]!));
}

function byArticles({ articles: a }: DescentLink, { articles: b }: DescentLink): number {
  return byCodeUnits(a.join(' '), b.join(' '));
}
