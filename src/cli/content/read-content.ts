import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../schema/article.ts';
import type { Block } from '../../schema/block.ts';
import type { SentenceFigures } from '../../schema/sentence.ts';
import { readBodyBlocks } from '../../site/content/body-blocks.ts';
import { readFrontMatter } from '../../site/content/front-matter.ts';
import { readLines } from '../trees/read-lines.ts';

/** An article of content that this build has just written: as `readArticle`, without checking again what was checked before writing. */
export async function readWrittenArticle(contentDir: string, id: string): Promise<Article> {
  const file = join(contentDir, 'articles', `${id}.md`);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const frontMatter = readFrontMatter(lines, file);
  const { sentences, blocks, ...rest } = Object.fromEntries(
    [...frontMatter.entries].map(([key, { value }]) => [key, value]),
  );
  const body = readBodyBlocks(lines.slice(frontMatter.lines).join('\n'), file, frontMatter.lines);
  const figures = (sentences as SentenceFigures[]).values();
  return {
    ...(rest as Omit<Article, 'blocks'>),
    blocks: body.map((block, index) => ({
      ...readLabel((blocks as string[])[index]!),
      sentences: block.sentences.map((text) => ({ ...figures.next().value!, text })),
    })),
  };
}

/** `paragraph`, or for an item its kind and marker. */
function readLabel(label: string): Pick<Block, 'kind' | 'marker'> {
  const [kind, marker = null] = label.split(' ', 2);
  return { kind: kind as Block['kind'], marker };
}

/** The entries of a list of content, each as its JSON: an entry a line, one at a time in memory. */
export async function* readEntries(file: string): AsyncGenerator<string> {
  for await (const line of readLines(createReadStream(file))) {
    if (line.startsWith('{')) yield line.replace(/,$/, '');
  }
}
