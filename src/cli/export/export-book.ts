import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { ArticleEntry } from '../../editions/document/article-entry.ts';
import { type Book, bookFront, bookParts, linkedAnchors, partHtml } from '../../editions/document/compose-book.ts';
import { briefingHtml } from '../../editions/document/briefing.ts';
import { formatDate } from '../../site/wording/dates.ts';
import { launchBrowser } from '../browser.ts';
import { counted } from '../terminal/counted.ts';
import { documentStyle } from './document-style.ts';
import { BuildError, CallError } from '../terminal/errors.ts';
import type { ExportTask } from '../commands/export.ts';
import { releaseMemory } from '../release-memory.ts';
import { openFileTarget } from '../publish/file-target.ts';
import { joinPdf } from './join-pdf.ts';
import { type PrintedPages, readPages } from './read-pdf.ts';
import { readArticleEntries, readBriefing } from './read-document.ts';

/** Makes a PDF of the dossier with the Chromium that is there. Throws a `BuildError` when there is none; nothing is written then. */
export async function exportBook({ site, target, call, context }: ExportTask): Promise<string> {
  if (!/\.pdf$/i.test(target)) throw new CallError(`\`${target}\` is no name of a book; end it in .pdf`);
  const out = await openFileTarget(target, (start) => start.subarray(0, 5).toString('latin1') === '%PDF-');
  const work = await mkdtemp(join(tmpdir(), 'dossier-book-'));
  try {
    const articles: ArticleEntry[] = [];
    for await (const entry of readArticleEntries(site)) articles.push(entry);
    const { title, totals, date, edition } = site.dossier;
    const book: Book = {
      title: title.value,
      facts: [counted(totals.published, 'article'), ...(date === null ? [] : [formatDate(date)]), `Edition ${edition}`],
      briefing: briefingHtml(await readBriefing(site, articles)),
      articles,
      style: await documentStyle('book'),
      paper: call.paper,
    };
    releaseMemory();
    const parts = bookParts(book);
    const printing = context.stage('Printing', parts.length + 2);
    const { files, pages } = await printBook(book, parts, { work, onPart: printing.advance, signal: context.signal });
    await writeFile(out.staging, await joinPdf(readEach(files)));
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
  onPart: () => void;
  signal: AbortSignal;
}

interface Printed {
  /** Paths of the printed parts, in their order. */
  files: string[];
  pages: number;
}

/**
 * Prints a book in parts: laid out at once, a thousand articles take twice the memory. The first part, which names the pages of the others,
 * is printed again when they are known.
 */
async function printBook(
  book: Book,
  parts: readonly string[],
  { work, onPart, signal }: PrintOptions,
): Promise<Printed> {
  const browser = await launchBrowser().catch((error: Error) => {
    throw new BuildError(`The book needs a Chromium: ${error.message}`, { cause: error });
  });
  const stop = (): void => void browser.close();
  signal.addEventListener('abort', stop);
  try {
    const unnumbered = bookFront(book, () => null);
    const linked = linkedAnchors(unnumbered);
    const print = async (part: string, file: string, pagesBefore: number): Promise<PrintedPages> => {
      const printed = await printPart(browser, partHtml(part, book, pagesBefore, linked), file);
      releaseMemory();
      onPart();
      return printed;
    };
    const front = join(work, 'front.pdf');
    let { total: pages } = await print(unnumbered, front, 0);
    const files = [front];
    const places = new Map<string, number>();
    for (const [index, part] of parts.entries()) {
      const file = join(work, `${index}.pdf`);
      const { targets, total } = await print(part, file, pages);
      for (const [anchor, page] of targets) places.set(anchor, pages + page);
      files.push(file);
      pages += total;
    }
    await print(
      bookFront(book, (anchor) => places.get(anchor)!),
      front,
      0,
    );
    return { files, pages };
  } finally {
    signal.removeEventListener('abort', stop);
    await browser.close();
  }
}

/** Each in a page of its own, whose memory is free again afterwards. */
async function printPart(browser: Browser, html: string, file: string): Promise<PrintedPages> {
  const source = `${file}.html`;
  await writeFile(source, html);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(source).href, { timeout: 0 });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  await page.close();
  await writeFile(file, pdf);
  return readPages(pdf);
}

async function* readEach(paths: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const path of paths) yield await readFile(path);
}
