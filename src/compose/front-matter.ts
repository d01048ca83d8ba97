import type { Article } from '../schema/article.ts';
import { ArticleSummary } from '../schema/article.ts';
import { SentenceFigures } from '../schema/sentence.ts';

const summaryKeys = Object.keys(ArticleSummary.shape) as (keyof ArticleSummary)[];
const figureKeys = Object.keys(SentenceFigures.shape) as (keyof SentenceFigures)[];

/**
 * The YAML front matter of an article, with its fences: one key a line in the schema's order, each value one line of JSON,
 * then `blocks` (the kind of each block, an item with its marker), and as lists with an entry a line `sentences` (the figures of each
 * line of the body), `names`, `quotations` and `dates`.
 */
export function composeFrontMatter(article: Article): string {
  const summary = summaryKeys.map((key) => `${key}: ${JSON.stringify(article[key])}`);
  const blocks = article.blocks.map(({ kind, marker }) => (marker === null ? kind : `${kind} ${marker}`));
  const figures = article.blocks.flatMap(({ sentences }) => sentences.map(takeFigures));
  const lists = [
    ...composeList('sentences', figures),
    ...composeList('names', article.names),
    ...composeList('quotations', article.quotations),
    ...composeList('dates', article.dates),
  ];
  return ['---', ...summary, `blocks: ${JSON.stringify(blocks)}`, ...lists, '---', ''].join('\n');
}

function takeFigures(sentence: SentenceFigures): object {
  return Object.fromEntries(figureKeys.map((key) => [key, sentence[key]]));
}

/** In YAML a key with nothing below it would be no empty list. */
function composeList(key: string, entries: readonly unknown[]): string[] {
  return entries.length === 0 ? [`${key}: []`] : [`${key}:`, ...entries.map((entry) => `  - ${JSON.stringify(entry)}`)];
}
