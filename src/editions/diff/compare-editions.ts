import { type ArticleChange, type Changes, type FactChange, factNames } from '../../schema/changes.ts';
import { compareLines } from './compare-lines.ts';
import type { ArticleLines, EditionText } from './edition-text.ts';
import { type MatchedArticle, matchArticles } from './match-articles.ts';

/** What is new in the later of two editions of a dossier. Takes time in proportion to their size, and more only where articles were rewritten. */
export function compareEditions(
  earlier: EditionText,
  later: Omit<EditionText, 'edition' | 'root' | 'forwards'>,
): Changes {
  const { matched, added, removed } = matchArticles(earlier.articles, later.articles);
  return {
    since: { edition: earlier.edition, root: earlier.root },
    articles: [
      ...matched.flatMap(describeMatched),
      ...added.map(({ id, title, lines }): ArticleChange => ({ change: 'added', id, title, sentences: lines.length })),
      ...removed.map(({ id, title, lines }): ArticleChange => ({
        change: 'removed',
        was: id,
        title,
        sentences: lines.length,
      })),
    ],
    forwards: joinForwards(earlier.forwards, matched, later.articles),
  };
}

/** Empty when nothing at all has changed. */
function describeMatched({ before, after }: MatchedArticle): ArticleChange[] {
  const lines = compareLines(before.lines, after.lines);
  const facts = compareFacts(before, after);
  if (lines.length + facts.length === 0 && before.sha256 === after.sha256 && before.id === after.id) return [];
  return [{ change: 'changed', id: after.id, was: before.id, title: after.title, facts, lines }];
}

function compareFacts({ facts: before }: ArticleLines, { facts: after }: ArticleLines): FactChange[] {
  return factNames
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, was: before[name], is: after[name] }));
}

/** Earlier forwards go on through articles that have another id now; an id that an article has leads nowhere else. */
function joinForwards(
  earlier: EditionText['forwards'],
  matched: readonly MatchedArticle[],
  articles: readonly ArticleLines[],
): Changes['forwards'] {
  const present = new Set(articles.map(({ id }) => id));
  const idNow = new Map(matched.map(({ before, after }) => [before.id, after.id]));
  const renamed = matched.map(({ before, after }) => ({ from: before.id, to: after.id }));
  const carried = earlier.map(({ from, to }) => ({ from, to: idNow.get(to) ?? to }));
  const forwards = new Map([...carried, ...renamed].map((forward) => [forward.from, forward]));
  return [...forwards.values()].filter(({ from, to }) => from !== to && !present.has(from) && present.has(to));
}
