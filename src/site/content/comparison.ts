import { conflictsBetween, type QuotedByBoth, quotedByBoth } from '../compare/between.ts';
import { type ComparedRow, comparedRows } from '../compare/compared-rows.ts';
import { lineLinks } from '../compare/line-links.ts';
import { type Line, numberLines } from '../reading/numbering.ts';
import type { DossierConflict, WordedPassage } from '../../schema/dossier-account.ts';
import { accountsOf } from './accounts.ts';
import { loadArticle } from './dossier.ts';
import { loadStatementPaths } from './statement-places.ts';

/** Two articles side by side. */
export interface Comparison {
  lines: readonly [Line[], Line[]];
  rows: ComparedRow[];
  /** Between the two, but for wordings of quotations, the gravest first; with the statement within which they differ. */
  conflicts: { conflict: DossierConflict; statement: StatedIn | undefined }[];
  quotations: QuotedByBoth[];
}

/** The words of a statement, and where it stands with all who carry it. */
export interface StatedIn {
  wording: WordedPassage;
  path: string;
}

/** Compares two articles, by id, in the order in which they are to stand. */
export async function compareArticles(articles: readonly [string, string]): Promise<Comparison> {
  const [left, right] = articles;
  const [accounts, ...texts] = await Promise.all([accountsOf(articles), loadArticle(left), loadArticle(right)]);
  const lines = [numberLines(texts[0]), numberLines(texts[1])] as const;
  const conflicts = conflictsBetween(articles, accounts.conflicts);
  const rows = comparedRows(
    [
      { id: left, lines: lines[0] },
      { id: right, lines: lines[1] },
    ],
    lineLinks(articles, accounts),
    conflicts,
  );
  const pathOf = await loadStatementPaths();
  const wordings = new Map(accounts.statements.map(({ id, members, central }) => [id, members[central]!]));
  const stated = (id: string | null): StatedIn | undefined =>
    id === null ? undefined : { wording: wordings.get(id)!, path: pathOf(id) };
  const shown = conflicts.filter(({ kind }) => kind !== 'quotation');
  return {
    lines,
    rows,
    conflicts: shown.map((conflict) => ({ conflict, statement: stated(conflict.statement) })),
    quotations: quotedByBoth(articles, accounts.variants),
  };
}
