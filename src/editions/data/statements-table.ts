import type { DossierStatement } from '../../schema/dossier-account.ts';
import type { Addresses } from './addresses.ts';
import { integer, type Table, text, yesOrNo } from './table.ts';

export interface StatementRow {
  statement: string;
  /** Among those who carry it, from 1. */
  number: number;
  article: number;
  path: string;
  how: string;
  isCentral: boolean;
  words: string;
}

/** A row for each place where an article carries a statement. */
export const statementsTable: Table<StatementRow> = {
  name: 'statements',
  key: ['statement', 'carrier'],
  columns: {
    statement: text('Id of the statement', ({ statement }) => statement),
    carrier: integer('Which of those that carry it, from 1', ({ number }) => number),
    article: integer('Number of the article', ({ article }) => article),
    path: text('The sentence, from the root of the site', ({ path }) => path),
    how: text('same, partial or differs, beside the wording that stands for it', ({ how }) => how),
    central: yesOrNo('Whether this wording stands for the statement', ({ isCentral }) => isCentral),
    words: text('The words, verbatim', ({ words }) => words),
  },
};

export function statementRows(
  { id, central, members }: DossierStatement,
  { numberOf, pathOf }: Addresses,
): StatementRow[] {
  return members.map(({ article, sentence, how, words }, index) => ({
    statement: id,
    number: index + 1,
    article: numberOf(article),
    path: pathOf(article, sentence),
    how,
    isCentral: index === central,
    words,
  }));
}
