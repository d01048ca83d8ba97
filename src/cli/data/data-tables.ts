import { join } from 'node:path';
import type { WrittenTable } from '../../editions/data/data-package.ts';
import { csvHead, csvRows, type Table } from '../../editions/data/table.ts';
import { tables } from '../../editions/data/tables.ts';
import { openDataFile } from './data-file.ts';

/** The CSV files of all tables, each with its head. */
export interface DataTables {
  add: <Row>(table: Table<Row>, rows: readonly Row[]) => Promise<void>;
  /** What was written, in the order of the tables. */
  close: () => Promise<WrittenTable[]>;
}

export async function openDataTables(folder: string): Promise<DataTables> {
  const files = await Promise.all(tables.map((table) => openDataFile(join(folder, `${table.name}.csv`))));
  const byName = new Map(tables.map(({ name }, index) => [name, files[index]!]));
  for (const [index, table] of tables.entries()) await files[index]!.write(csvHead(table));
  return {
    add: (table, rows) => byName.get(table.name)!.write(csvRows(table, rows)),
    close: () => Promise.all(tables.map(async (table, index) => ({ table, ...(await files[index]!.close()) }))),
  };
}
