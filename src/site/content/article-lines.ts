import { readFile } from 'node:fs/promises';
import type { Line } from '../../schema/sentence.ts';
import type { LineSpan } from '../../schema/line-span.ts';
import { readBodyBlocks } from './body-blocks.ts';
import { articleFile } from './folder.ts';
import { readFrontMatter } from './front-matter.ts';

/** Pages of one story ask for the same articles: so many stay in memory. */
const mostKept = 64;
const kept = new Map<string, Promise<Line[]>>();

/** The lines of an article in order, without their figures: a small part of the work of reading it whole. */
export function articleLines(id: string): Promise<Line[]> {
  const lines = kept.get(id) ?? readLines(id);
  if (!import.meta.env.PROD) return lines;
  kept.delete(id);
  kept.set(id, lines);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return lines;
}

async function readLines(id: string): Promise<Line[]> {
  const file = articleFile(id);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const frontMatter = readFrontMatter(lines, file);
  const ids = frontMatter.entries.get('sentences')!.value as { id: string }[];
  const texts = readBodyBlocks(lines.slice(frontMatter.lines).join('\n'), file, frontMatter.lines);
  return texts.flatMap(({ sentences }) => sentences).map((text, index) => ({ id: ids[index]!.id, text }));
}

/** The words at a place of an article, verbatim. */
export async function wordsAt(article: string, [line, start, end]: LineSpan): Promise<string> {
  return (await articleLines(article))[line]!.text.slice(start, end);
}
