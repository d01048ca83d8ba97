import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageReport } from '../editions/page-report.ts';
import { verifyPage } from '../editions/verify-page.ts';
import { verifyStylesheet } from '../editions/verify-stylesheet.ts';

/** What a worker is asked: check some pages and stylesheets of a site. */
export interface CheckTask {
  folder: string;
  /** Paths within the folder, with `/`. */
  files: readonly string[];
  /** Path that the site is published below, with slashes at both ends. */
  base: string;
}

/** One report a file, in their order. */
export default async function check({ folder, files, base }: CheckTask): Promise<PageReport[]> {
  const reports: PageReport[] = [];
  for (const page of files) {
    const text = await readFile(join(folder, page), 'utf8');
    reports.push(page.endsWith('.css') ? verifyStylesheet(text, { page, base }) : verifyPage(text, { page, base }));
  }
  return reports;
}
