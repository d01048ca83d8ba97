import type { Article } from '../../schema/article.ts';
import { kinOf, type Kin } from '../accounts/kin.ts';
import { lineNotes } from '../accounts/line-notes.ts';
import { type OwnSpans, ownSpans } from '../accounts/own-spans.ts';
import { articlePath, type Linker } from '../links.ts';
import { type TextNotes, writeNotes } from '../reading/notes.ts';
import { numberLines } from '../reading/numbering.ts';
import { accountsOf } from './accounts.ts';
import { loadDossier } from './dossier.ts';
import { type ComparedPair, loadPairs } from './pairs.ts';
import { loadStatementPaths } from './statement-places.ts';
import { loadStories } from './stories.ts';

/** What other articles do with the text of one. */
export interface ToldElsewhere {
  spans: OwnSpans;
  notes: TextNotes;
  kin: Kin[];
  /** Those it is compared with side by side, that with which it shares most first. */
  pairs: ComparedPair[];
}

/** For the page of an article, whose links `link` makes. */
export async function toldElsewhere(article: Article, link: Linker): Promise<ToldElsewhere> {
  const { id } = article;
  const [{ byId }, stories, statementPath, pairs, accounts] = await Promise.all([
    loadDossier(),
    loadStories(),
    loadStatementPaths(),
    loadPairs(),
    accountsOf([id]),
  ]);
  const found = lineNotes(id, accounts);
  const byLine = [...found].map(([line, notes]) => {
    const written = writeNotes(
      notes,
      ({ article: other, sentence }) => {
        const { number, article: summary } = byId.get(other)!;
        return { number, href: link(articlePath(summary, sentence)) };
      },
      (statement) => link(statementPath(statement)),
    );
    return [line, written] as const;
  });
  const isTold = stories.of(id).articles.length > 1;
  return {
    spans: ownSpans(id, accounts),
    notes: { byLine: new Map(byLine), alone: isTold ? linesWithout(article, found) : new Set() },
    kin: kinOf(id, accounts),
    pairs: pairs.of(id),
  };
}

/** Indices of the sentences that have no notes. */
function linesWithout(article: Article, notes: ReadonlyMap<number, unknown>): Set<number> {
  const lines = numberLines(article).flatMap(({ number }, index) => (number === null || notes.has(index) ? [] : [index]));
  return new Set(lines);
}
