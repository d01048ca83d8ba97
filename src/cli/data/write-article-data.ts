import { join } from 'node:path';
import type { Dossier } from '../../schema/dossier.ts';
import type { Addresses } from '../../editions/data/addresses.ts';
import { articleRecord } from '../../editions/data/article-record.ts';
import { articlesTable } from '../../editions/data/articles-table.ts';
import { dateRows, datesTable } from '../../editions/data/dates-table.ts';
import { sentenceRows, sentencesTable } from '../../editions/data/sentences-table.ts';
import { openCitationFiles } from './citation-files.ts';
import { type DataFile, openDataFile } from './data-file.ts';
import type { DataTables } from './data-tables.ts';
import { readWrittenArticle } from '../content/read-content.ts';

/** What is written to while content is read. */
export interface DataPlaces {
  contentDir: string;
  folder: string;
  tables: DataTables;
  /** JSON of an object that is not closed yet. */
  whole: DataFile;
  addresses: Addresses;
  dossier: Dossier;
}

/** Writes all data that comes from the articles' own files, one after the other. */
export async function writeArticleData(
  { contentDir, folder, tables, whole, addresses, dossier }: DataPlaces,
  articles: readonly { id: string }[],
  onArticle: () => void,
): Promise<void> {
  const lines = await openDataFile(join(folder, 'articles.jsonl'));
  const summaries = await openDataFile(join(folder, 'articles.json'));
  const citations = await openCitationFiles(folder, dossier);
  for (const [index, { id }] of articles.entries()) {
    const article = await readWrittenArticle(contentDir, id);
    const { blocks: _, names: _names, quotations: _quotations, dates: _dates, ...summary } = article;
    const [number, path] = [addresses.numberOf(id), addresses.pathOf(id)];
    const separator = index === 0 ? '[\n' : ',\n';
    const record = JSON.stringify(articleRecord(article, addresses));
    await tables.add(articlesTable, [{ number, path, article: summary }]);
    await tables.add(sentencesTable, sentenceRows(article, addresses));
    await tables.add(datesTable, dateRows(article, addresses));
    await citations.add(article, number);
    await lines.write(`${record}\n`);
    await summaries.write(`${separator}${JSON.stringify({ number, path, ...summary })}`);
    await whole.write(`${index === 0 ? ',\n"articles":' : ''}${separator}${record}`);
    onArticle();
  }
  await whole.write('\n]');
  await summaries.write('\n]\n');
  await Promise.all([lines.close(), summaries.close(), citations.close()]);
}
