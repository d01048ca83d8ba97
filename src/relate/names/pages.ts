import type { PlainArticle } from '../../schema/article.ts';
import type { DossierName, NamePage } from '../../schema/dossier-name.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { JoinedNames } from './join.ts';

/** So many names at most have a page of their own. */
export const mostPages = 500;
const fewestArticles = 2;

/** The names that most articles carry, two at least, with the first sentence that has them in each; by slug. */
export function makeNamePages(
  { byLetter }: Pick<JoinedNames, 'byLetter'>,
  articles: readonly Pick<PlainArticle, 'id' | 'blocks'>[],
): NamePage[] {
  const carried = [...byLetter.values()].flat().filter((name) => name.articles.length >= fewestArticles);
  const chosen = carried.sort(byRank).slice(0, mostPages);
  const blocksOf = new Map(articles.map(({ id, blocks }) => [id, blocks]));
  return chosen
    .sort((a, b) => byCodeUnits(a.slug, b.slug))
    .map((name) => ({
      ...name,
      articles: name.articles.map((naming) => ({
        ...naming,
        text: lineOf(blocksOf.get(naming.article)!, naming.mentions[0]![0]),
      })),
    }));
}

function byRank(a: DossierName, b: DossierName): number {
  return b.articles.length - a.articles.length || byCodeUnits(a.slug, b.slug);
}

/** The text of a line, counted over all blocks. */
function lineOf(blocks: PlainArticle['blocks'], line: number): string {
  let before = 0;
  for (const { sentences } of blocks) {
    const sentence = sentences[line - before];
    if (sentence) return sentence.text;
    before += sentences.length;
  }
  throw new RangeError(`There is no line ${line}`);
}
