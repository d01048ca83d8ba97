import { dataTables } from '../../schema/data-files.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { Table } from './table.ts';

/** A CSV file as it was written. */
export interface WrittenTable {
  table: Pick<Table<never>, 'name' | 'columns' | 'key'>;
  bytes: number;
  /** Hex SHA-256. */
  sha256: string;
}

/** Columns that hold the key of another table, wherever they stand. */
const references: Record<string, { table: string; column: string }> = {
  article: { table: 'articles', column: 'number' },
};

/**
 * `datapackage.json`: which tables there are, and what stands in each of their columns (datapackage.org/standard/data-package, version 2).
 * It has no licence: the rights in the texts are their owners'.
 */
export function dataPackage({ title, edition, site }: Dossier, written: readonly WrittenTable[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `dossier-${edition}`,
    title: title.value,
    description:
      "Articles of a dossier and what was found in them. A text that begins with one of = + - @ has a leading ' in the CSV.",
    version: edition,
    ...(site !== null && { homepage: site }),
    resources: written.map(describeTable),
  };
}

function describeTable({ table, bytes, sha256 }: WrittenTable): object {
  const { name, columns, key } = table;
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    description: dataTables[name],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: Object.entries(columns).map(([column, { type, about: description }]) => ({
        name: column,
        type,
        description,
        ...(key.includes(column) && { constraints: { required: true } }),
      })),
      primaryKey: key,
      ...foreignKeys(columns),
    },
  };
}

function foreignKeys(columns: Record<string, unknown>): object {
  const keys = Object.keys(columns)
    .filter((column) => Object.hasOwn(references, column))
    .map((column) => {
      const { table, column: field } = references[column]!;
      return { fields: [column], reference: { resource: table, fields: [field] } };
    });
  return keys.length === 0 ? {} : { foreignKeys: keys };
}
