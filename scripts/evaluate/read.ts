import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../../src/analyse/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Article } from '../../src/schema/article.ts';

/** The rows of a file of JSON lines; `null` when there is no such file. */
export function readRows(file: string): unknown[] | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
}

/** A text as a build makes an article of it. The sets are English: that is given, as a person would give it. */
export function readArticle(text: string): Article {
  return analyse(ingest(Buffer.from(text), 'text.txt', { language: 'en' }));
}
