import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Addresses } from '../../editions/data/addresses.ts';
import { conflictRows, conflictsTable } from '../../editions/data/conflicts-table.ts';
import { namesTable } from '../../editions/data/names-table.ts';
import { quotationRows, quotationsTable } from '../../editions/data/quotations-table.ts';
import { statementRows, statementsTable } from '../../editions/data/statements-table.ts';
import { timelineRows, timelineTable } from '../../editions/data/timeline-table.ts';
import { contentLists } from '../../schema/content-lists.ts';
import type { DossierConflict, DossierStatement } from '../../schema/dossier-account.ts';
import type { DossierName } from '../../schema/dossier-name.ts';
import type { DossierQuotation } from '../../schema/dossier-quotation.ts';
import type { TimelineEvent } from '../../schema/timeline.ts';
import { openDataFile } from './data-file.ts';
import type { DataTables } from './data-tables.ts';
import { readEntries } from '../content/read-content.ts';
import type { DataPlaces } from './write-article-data.ts';

/** Adds the rows of one entry, out of its JSON. */
type AddRows = (json: string, tables: DataTables, addresses: Addresses) => Promise<void>;

/** The lists that fill a table. */
const rows: Record<string, AddRows> = {
  names: (json, tables) => tables.add(namesTable, [JSON.parse(json) as DossierName]),
  quotations: (json, tables, addresses) =>
    tables.add(quotationsTable, quotationRows(JSON.parse(json) as DossierQuotation, addresses)),
  statements: (json, tables, addresses) =>
    tables.add(statementsTable, statementRows(JSON.parse(json) as DossierStatement, addresses)),
  conflicts: (json, tables, addresses) =>
    tables.add(conflictsTable, conflictRows(JSON.parse(json) as DossierConflict, addresses)),
  timeline: (json, tables, addresses) =>
    tables.add(timelineTable, timelineRows(JSON.parse(json) as TimelineEvent, addresses)),
};

/** Copies the lists of content that are about several articles, each as `<name>.json`, and makes the tables of those that have one. */
export async function writeListData({ contentDir, folder, tables, whole, addresses }: DataPlaces): Promise<void> {
  for (const name of ['names', ...Object.keys(contentLists)]) {
    const list = await openDataFile(join(folder, `${name}.json`));
    const writeBoth = (text: string): Promise<unknown> => Promise.all([list.write(text), whole.write(text)]);
    await whole.write(`,\n${JSON.stringify(name)}:`);
    let separator = '[\n';
    for (const file of await filesOf(name, contentDir)) {
      for await (const json of readEntries(file)) {
        await writeBoth(separator + json);
        await rows[name]?.(json, tables, addresses);
        separator = ',\n';
      }
    }
    await writeBoth(separator === '[\n' ? '[]' : '\n]');
    await list.write('\n');
    await list.close();
  }
}

async function filesOf(name: string, contentDir: string): Promise<string[]> {
  if (name !== 'names') return [join(contentDir, `${name}.json`)];
  const folder = join(contentDir, name);
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => join(folder, file));
}
