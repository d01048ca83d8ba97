import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analyse/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Article } from '../../src/schema/article.ts';

const folder = new URL('../../seeds/', import.meta.url);

/** A bundled article: its text, and what the analysis makes of it. */
export interface Seed {
  text: string;
  article: Article;
}

/** Reads a bundled article by its file name. */
export function readSeed(file: string): Seed {
  const bytes = readFileSync(new URL(file, folder));
  return { text: bytes.toString('utf8'), article: analyse(ingest(bytes, file)) };
}
