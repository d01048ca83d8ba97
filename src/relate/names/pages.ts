import type { PlainArticle } from '../../schema/article.ts';
import type { DossierConflict } from '../../schema/dossier-account.ts';
import type { DossierName, NamePage } from '../../schema/dossier-name.ts';
import { byCodeUnits } from '../../text/order.ts';
import { companyOf, namesByLine, placesOf } from './company.ts';
import type { JoinedNames } from './join.ts';
import { linesOf, namingOnPage, tellingSentences } from './namings.ts';
import { conflictsByLine, conflictsTouching } from './touching.ts';

/** So many names at most have a page of their own. */
export const mostPages = 500;
const fewestArticles = 2;
/** A page shows so many conflicts; the coverage of a story has all. */
const mostConflicts = 6;

/** The names that most articles carry, two at least, with all that their pages show; by slug. `conflicts` stand in their order, the gravest first. */
export function makeNamePages(
  { byLetter }: Pick<JoinedNames, 'byLetter'>,
  articles: readonly Pick<PlainArticle, 'id' | 'blocks'>[],
  conflicts: readonly DossierConflict[] = [],
): NamePage[] {
  const names = [...byLetter.values()].flat();
  const chosen = names
    .filter((name) => name.articles.length >= fewestArticles)
    .sort(byRank)
    .slice(0, mostPages);
  const byLine = namesByLine(names);
  const disputed = conflictsByLine(conflicts);
  const rank = new Map(conflicts.map((conflict, index) => [conflict, index]));
  const linesIn = linesOf(articles);
  return chosen
    .sort((a, b) => byCodeUnits(a.slug, b.slug))
    .map((name) => {
      const touching = conflictsTouching(placesOf(name), disputed).sort((a, b) => rank.get(a)! - rank.get(b)!);
      return {
        ...name,
        articles: name.articles.map((naming) => namingOnPage(naming, linesIn(naming.article))),
        tellingSentences: tellingSentences(name, linesIn),
        company: companyOf(name, byLine),
        conflicts: touching.slice(0, mostConflicts),
        conflictCount: touching.length,
      };
    });
}

function byRank(a: DossierName, b: DossierName): number {
  return b.articles.length - a.articles.length || byCodeUnits(a.slug, b.slug);
}
