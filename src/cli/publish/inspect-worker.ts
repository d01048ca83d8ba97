import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '../../editions/page-report.ts';
import { verifyPage } from '../../editions/verify-page.ts';
import { verifyStylesheet } from '../../editions/verify-stylesheet.ts';
import { sha256 } from '../content/store.ts';

/** What a worker is asked: read some files of a site. */
export interface InspectTask {
  folder: string;
  /** Paths within the folder, with `/`. */
  files: readonly string[];
  /** Path that the site is published below, with slashes at both ends; `null` when pages are to be hashed, not checked. */
  base: string | null;
}

/** What is known of a file of a site once it was read. */
export interface Inspection {
  path: string;
  /** Hex SHA-256 of its bytes. */
  sha256: string;
  /** `null` unless it is a page or a stylesheet that was checked. */
  report: PageReport | null;
}

/** One inspection a file, in their order. A worker waits for nothing else, so it reads without making promises. */
export default function inspect({ folder, files, base }: InspectTask): Inspection[] {
  return files.map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, sha256: sha256(bytes), report: base === null ? null : check(bytes, path, base) };
  });
}

function check(bytes: Buffer, page: string, base: string): PageReport | null {
  if (page.endsWith('.css')) return verifyStylesheet(bytes.toString('utf8'), { page, base });
  return page.endsWith('.html') ? verifyPage(bytes.toString('utf8'), { page, base }) : null;
}
