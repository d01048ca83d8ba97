import type { DataTableName } from '../../schema/data-files.ts';
import { type Cell, csvLine } from './csv.ts';

/** What stands in a column, in the words of Table Schema (datapackage.org/standard/table-schema). */
export interface Column<Row> {
  type: 'string' | 'integer' | 'number' | 'boolean';
  about: string;
  /** Of the type; `null` is an empty cell. */
  cell: (row: Row) => Cell;
}

/** A table of the dossier: its CSV and its schema are made from here. */
export interface Table<Row> {
  /** Of its file too: `<name>.csv`. */
  name: DataTableName;
  /** By name, in order. */
  columns: Record<string, Column<Row>>;
  /** Names of the columns that tell two rows apart. */
  key: readonly string[];
}

export function text<Row>(about: string, cell: (row: Row) => string | null): Column<Row> {
  return { type: 'string', about, cell };
}

export function integer<Row>(about: string, cell: (row: Row) => number | null): Column<Row> {
  return { type: 'integer', about, cell };
}

export function decimal<Row>(about: string, cell: (row: Row) => number | null): Column<Row> {
  return { type: 'number', about, cell };
}

export function yesOrNo<Row>(about: string, cell: (row: Row) => boolean | null): Column<Row> {
  return { type: 'boolean', about, cell };
}

/** The first line of a table's CSV. */
export function csvHead({ columns }: Pick<Table<never>, 'columns'>): string {
  return csvLine(Object.keys(columns));
}

/** The lines of some rows. */
export function csvRows<Row>({ columns }: Pick<Table<Row>, 'columns'>, rows: readonly Row[]): string {
  const cells = Object.values(columns);
  return rows.map((row) => csvLine(cells.map(({ cell }) => cell(row)))).join('');
}
