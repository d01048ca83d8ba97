import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rewritePage } from '../../editions/portable/rewrite-page.ts';

/** What a worker is asked: bring some files of a site into an edition. */
export interface RewriteTask {
  /** The site. */
  from: string;
  /** The edition's folder. */
  to: string;
  /** Paths within the site, with `/`. */
  files: readonly string[];
  /** Files that get another name. */
  renamed: ReadonlyMap<string, string>;
}

/** Returns the modules that the pages among the files load: paths within the site, some more than once. */
export default function rewrite({ from, to, files, renamed }: RewriteTask): string[] {
  return files.flatMap((page) => {
    const [source, target] = [join(from, page), join(to, renamed.get(page) ?? page)];
    mkdirSync(dirname(target), { recursive: true });
    if (!page.endsWith('.html')) {
      copyFileSync(source, target);
      return [];
    }
    const { html, modules } = rewritePage(readFileSync(source, 'utf8'), { page, renamed });
    writeFileSync(target, html);
    return modules;
  });
}
