import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { ArticleEntry } from '../../editions/document/article-entry.ts';
import { articleHtml } from '../../editions/document/article-html.ts';
import { type Book, bookEnd, bookStart } from '../../editions/document/compose-book.ts';
import { briefingHtml } from '../../editions/document/briefing.ts';
import { formatDate } from '../../site/wording/dates.ts';
import { launchBrowser } from '../browser.ts';
import { counted } from '../terminal/counted.ts';
import { openDataFile } from '../data/data-file.ts';
import { documentStyle } from './document-style.ts';
import { BuildError, CallError } from '../terminal/errors.ts';
import type { ExportTask } from '../commands/export.ts';
import { openFileTarget } from '../publish/file-target.ts';
import { readPages, withoutClock } from './read-pdf.ts';
import { readArticleEntries, readBriefing } from './read-document.ts';

/** Makes a PDF of the dossier with the Chromium that is there. Throws a `BuildError` when there is none; nothing is written then. */
export async function exportBook({ site, target, call, context }: ExportTask): Promise<string> {
  if (!/\.pdf$/i.test(target)) throw new CallError(`\`${target}\` is no name of a book; end it in .pdf`);
  const out = await openFileTarget(target, (start) => start.subarray(0, 5).toString('latin1') === '%PDF-');
  const work = await mkdtemp(join(tmpdir(), 'dossier-book-'));
  try {
    const articles: ArticleEntry[] = [];
    for await (const entry of readArticleEntries(site)) articles.push(entry);
    const { dossier } = site;
    const { title, totals, date, edition } = dossier;
    const book: Omit<Book, 'pageOf'> = {
      title: title.value,
      facts: [counted(totals.published, 'article'), ...(date === null ? [] : [formatDate(date)]), `Edition ${edition}`],
      briefing: briefingHtml(await readBriefing(site, articles)),
      articles,
      style: await documentStyle('book'),
      paper: call.paper,
    };
    const printing = context.stage('Printing', 2);
    const pages = await printBook(book, { work, file: out.staging, onPass: printing.advance, signal: context.signal });
    printing.done(counted(pages, 'page'));
    await out.publish();
    return `${counted(articles.length, 'article')}, ${counted(pages, 'page')}`;
  } finally {
    await rm(work, { recursive: true, force: true });
    await out.release();
  }
}

interface PrintOptions {
  /** A folder for what is printed. */
  work: string;
  file: string;
  onPass: () => void;
  signal: AbortSignal;
}

/** Prints twice: where articles begin is known only once they were laid out. Returns how many pages there are. */
async function printBook(book: Omit<Book, 'pageOf'>, { work, file, onPass, signal }: PrintOptions): Promise<number> {
  const browser = await launchBrowser().catch((error: Error) => {
    throw new BuildError(`The book needs a Chromium: ${error.message}`, { cause: error });
  });
  const stop = (): void => void browser.close();
  signal.addEventListener('abort', stop);
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const first = await readPages(await print(page, { ...book, pageOf: () => null }, work));
    onPass();
    const bytes = await print(page, { ...book, pageOf: (anchor) => first.pageOf(anchor) }, work);
    onPass();
    await writeFile(file, withoutClock(bytes));
    return first.total;
  } finally {
    signal.removeEventListener('abort', stop);
    await browser.close();
  }
}

async function print(page: Page, book: Book, work: string): Promise<Buffer> {
  const path = join(work, 'book.html');
  const file = await openDataFile(path);
  await file.write(bookStart(book));
  for (const entry of book.articles) await file.write(articleHtml(entry));
  await file.write(bookEnd(book));
  await file.close();
  await page.goto(pathToFileURL(path).href, { timeout: 0 });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}
