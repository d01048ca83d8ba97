import type { DossierConflict } from '../../schema/dossier-account.ts';
import type { Addresses } from './addresses.ts';
import { integer, type Table, text } from './table.ts';

export interface ConflictRow {
  conflict: DossierConflict;
  /** Among the values of the conflict, from 1. */
  value: number;
  /** Among those that give the value, from 1. */
  witness: number;
  article: number;
  path: string;
  words: string;
}

/** A row for each place where an article gives one of the values that differ. */
export const conflictsTable: Table<ConflictRow> = {
  name: 'conflicts',
  key: ['conflict', 'value', 'witness'],
  columns: {
    conflict: text('Id of the conflict', ({ conflict }) => conflict.id),
    statement: text('The statement within which the accounts differ', ({ conflict }) => conflict.statement),
    kind: text('In what they differ', ({ conflict }) => conflict.kind),
    weight: text('wording, detail or substance', ({ conflict }) => conflict.weight),
    value: integer('Which of the accounts, from 1: that of most articles first', ({ value }) => value),
    witness: integer('Which of those that give it, from 1', ({ witness }) => witness),
    article: integer('Number of the article', ({ article }) => article),
    path: text('The sentence, from the root of the site', ({ path }) => path),
    words: text('The words, verbatim', ({ words }) => words),
  },
};

export function conflictRows(conflict: DossierConflict, { numberOf, pathOf }: Addresses): ConflictRow[] {
  return conflict.values.flatMap(({ evidence }, value) =>
    evidence.map(({ article, sentence, words }, witness) => ({
      conflict,
      value: value + 1,
      witness: witness + 1,
      article: numberOf(article),
      path: pathOf(article, sentence),
      words,
    })),
  );
}
