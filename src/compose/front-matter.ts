import { ArticleSummary, type PlainArticle } from '../schema/article.ts';
import type { Block } from '../schema/block.ts';
import { SentenceFigures } from '../schema/sentence.ts';

const summaryKeys = Object.keys(ArticleSummary.shape) as (keyof ArticleSummary)[];
const figureKeys = Object.keys(SentenceFigures.shape) as (keyof SentenceFigures)[];

/**
 * The YAML front matter of an article, with its fences: one key a line in the schema's order, each value one line of JSON,
 * then `blocks` (the kind of each block, an item with its marker), and as lists with an entry a line `sentences` (the figures of each
 * line of the body, out of `composeFigures`), `names`, `quotations` and `dates`.
 */
export function composeFrontMatter(article: PlainArticle, figures: string): string {
  const summary = summaryKeys.map((key) => `${key}: ${JSON.stringify(article[key])}`);
  const blocks = article.blocks.map(({ kind, marker }) => (marker === null ? kind : `${kind} ${marker}`));
  const lists = [
    figures,
    composeList('names', article.names),
    composeList('quotations', article.quotations),
    composeList('dates', article.dates),
  ];
  return ['---', ...summary, `blocks: ${JSON.stringify(blocks)}`, ...lists, '---', ''].join('\n');
}

/** The list `sentences`. */
export function composeFigures(blocks: readonly Block[]): string {
  const sentences = blocks.flatMap(({ sentences }) => sentences);
  return composeList('sentences', sentences.map(takeFigures));
}

function takeFigures(sentence: SentenceFigures): object {
  return Object.fromEntries(figureKeys.map((key) => [key, sentence[key]]));
}

/** In YAML a key with nothing below it would be no empty list. */
function composeList(key: string, entries: readonly unknown[]): string {
  if (entries.length === 0) return `${key}: []`;
  return [`${key}:`, ...entries.map((entry) => `  - ${JSON.stringify(entry)}`)].join('\n');
}
