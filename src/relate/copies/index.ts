import type { Copies, DescentLink, SharedPassage } from '../../schema/copy.ts';
import { byCodeUnits } from '../../text/order.ts';
import { findCandidates } from './candidates.ts';
import { findLink, makeLines } from './descent.ts';
import { areDuplicates, groupDuplicates } from './duplicates.ts';
import { fingerprint } from './fingerprints.ts';
import { type IndexedWording, indexLines, matchArticles } from './match-articles.ts';
import { makePassages } from './passages.ts';
import { readWording, type WordedArticle, type Wording } from './wording.ts';

export type { WordedArticle } from './wording.ts';

/**
 * What articles share word for word, or nearly so: passages, whole articles, and lines of descent. The order of the articles does not matter;
 * grows with the number of articles.
 */
export function findCopies(articles: readonly WordedArticle[]): Copies {
  const wordings = articles.map(readWording).sort((a, b) => byCodeUnits(a.id, b.id));
  const passages: SharedPassage[] = [];
  const links: DescentLink[] = [];
  const duplicates: [Wording, Wording][] = [];
  let indexed: IndexedWording | null = null;
  for (const [i, j] of findCandidates(wordings.map(fingerprint))) {
    const [a, b] = [wordings[i]!, wordings[j]!];
    if (indexed?.wording !== a) indexed = indexLines(a);
    const matches = matchArticles(indexed, b);
    const shared = makePassages(a, b, matches);
    passages.push(...shared);
    const link = findLink(a, b, shared);
    if (link) links.push(link);
    if (areDuplicates(a, b, matches)) duplicates.push([a, b]);
  }
  const ids = wordings.map(({ id }) => id);
  return { passages, duplicates: groupDuplicates(wordings, duplicates), lines: makeLines(ids, links) };
}
