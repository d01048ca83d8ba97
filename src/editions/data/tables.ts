import type { Table } from './table.ts';
import { articlesTable } from './articles-table.ts';
import { conflictsTable } from './conflicts-table.ts';
import { datesTable } from './dates-table.ts';
import { namesTable } from './names-table.ts';
import { quotationsTable } from './quotations-table.ts';
import { sentencesTable } from './sentences-table.ts';
import { statementsTable } from './statements-table.ts';
import { timelineTable } from './timeline-table.ts';

/** The tables of a dossier, in the order of the data package. */
export const tables = [
  articlesTable,
  sentencesTable,
  quotationsTable,
  namesTable,
  datesTable,
  statementsTable,
  conflictsTable,
  timelineTable,
] as const satisfies readonly Pick<Table<never>, 'name' | 'columns' | 'key'>[];
