import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/analyse/index.ts';
import { ingest } from '../src/ingest/index.ts';
import { joinAliases, toNamedArticle } from '../src/relate/aliases/index.ts';
import { findConflicts } from '../src/relate/conflicts/index.ts';
import { findCopies } from '../src/relate/copies/index.ts';
import { findQuotationVariants } from '../src/relate/quotation-variants/index.ts';
import { findStatements } from '../src/relate/statements/index.ts';
import { findStories, storyByArticle } from '../src/relate/stories/index.ts';
import type { PlainArticle } from '../src/schema/article.ts';
import { timeCore } from './bench/core-time.ts';

/** Seconds of a core's time that each part of relate takes, and all of them together. */
export type RelateFigures = Record<string, number>;

/** Times what the articles of a folder are compared by, once: the first run of a process is what a build pays. */
export function benchRelate(folder: string): RelateFigures {
  const articles = readArticles(folder);
  const figures: RelateFigures = {};
  const measure = <Result>(part: string, run: () => Result): Result => {
    let result: Result;
    figures[part] = timeCore(() => (result = run())) / 1000;
    return result!;
  };
  const stories = storyByArticle(measure('stories', () => findStories(articles)));
  measure('copies', () => findCopies(articles));
  const variants = measure('quotation variants', () => findQuotationVariants(articles));
  measure('aliases', () => joinAliases(articles.map((article) => toNamedArticle(article))));
  const statements = measure('statements', () => findStatements(articles, variants, stories));
  measure('conflicts', () => findConflicts(articles, statements, variants));
  return { ...figures, 'all of relate': Object.values(figures).reduce((sum, seconds) => sum + seconds, 0) };
}

function readArticles(folder: string): PlainArticle[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => analyse(ingest(readFileSync(join(folder, file)), file, { language: 'en' })));
}

/** A row for each part: its time at each size, and the e of t = n^e from the first size to the last. */
export function tabulateRelate(
  runs: readonly { articles: number; figures: RelateFigures }[],
): Record<string, string>[] {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  return Object.keys(first.figures).map((part) => {
    const times = runs.map(({ articles, figures }) => [`${articles} articles`, `${figures[part]!.toFixed(2)} s`]);
    const exponent = Math.log(last.figures[part]! / first.figures[part]!) / Math.log(last.articles / first.articles);
    return { part, ...Object.fromEntries(times), ...(runs.length > 1 && { exponent: exponent.toFixed(2) }) };
  });
}
