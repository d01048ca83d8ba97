import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Addresses } from '../../editions/data/addresses.ts';
import { dataPackage } from '../../editions/data/data-package.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { articlePath } from '../../site/links.ts';
import { counted } from '../terminal/counted.ts';
import { openDataFile } from './data-file.ts';
import { openDataTables } from './data-tables.ts';
import type { PublishedArticle } from '../content/prepare-content.ts';
import type { Stage } from '../terminal/progress.ts';
import { writeArticleData } from './write-article-data.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeListData } from './write-list-data.ts';

export interface WriteDataOptions {
  contentDir: string;
  /** The folder for the data; it need not exist. */
  folder: string;
  dossier: Dossier;
  /** In the order of their numbers. */
  articles: readonly PublishedArticle[];
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
}

/**
 * Writes the dossier as data: CSV tables with `datapackage.json`, `articles.jsonl` with an article a line, `dossier.json` with the facts of
 * the whole, and `whole.json` with everything, `timeline.ics` for calendars. Every article is read once, and one at a time is in memory.
 */
export async function writeData({
  contentDir,
  folder,
  dossier,
  articles,
  stage,
  signal,
}: WriteDataOptions): Promise<void> {
  const writing = stage('Writing data', articles.length);
  await mkdir(folder, { recursive: true });
  const addresses = addressesOf(articles);
  const [tables, whole] = [await openDataTables(folder), await openDataFile(join(folder, 'whole.json'))];
  await whole.write(`{"dossier":${JSON.stringify(dossier)}`);
  const places = { contentDir, folder, tables, whole, addresses, dossier };
  await writeArticleData(places, articles, () => {
    signal.throwIfAborted();
    writing.advance();
  });
  await writeListData(places);
  await writeCalendar(places, dossier);
  await copyChanges(contentDir, folder);
  await whole.write('}\n');
  await whole.close();
  const written = await tables.close();
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(dataPackage(dossier, written), null, 2)}\n`);
  await writeFile(join(folder, 'dossier.json'), `${JSON.stringify(dossier)}\n`);
  writing.done(counted(written.length, 'table'));
}

/** What is new since an earlier edition, where there is one. */
async function copyChanges(contentDir: string, folder: string): Promise<void> {
  const name = 'changes.json';
  await copyFile(join(contentDir, name), join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

function addressesOf(articles: readonly PublishedArticle[]): Addresses {
  const byId = new Map(articles.map((article, index) => [article.id, { article, number: index + 1 }]));
  const find = (id: string): { article: PublishedArticle; number: number } => {
    const entry = byId.get(id);
    if (entry === undefined) throw new Error(`Content names article ${id}, which is not published`);
    return entry;
  };
  return {
    numberOf: (id) => find(id).number,
    pathOf: (id, sentence) => articlePath(find(id).article, sentence),
  };
}
