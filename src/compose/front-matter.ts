import type { Article } from '../schema/article.ts';
import { ArticleSummary } from '../schema/article.ts';
import { SentenceFigures } from '../schema/sentence.ts';

const summaryKeys = Object.keys(ArticleSummary.shape) as (keyof ArticleSummary)[];
const figureKeys = Object.keys(SentenceFigures.shape) as (keyof SentenceFigures)[];

/**
 * The YAML front matter of an article, with its fences: one key a line in the schema's order, each value one line of JSON,
 * then `blocks` (the kind of each block, an item with its marker) and `sentences` (the figures of each line of the body).
 */
export function composeFrontMatter(article: Article): string {
  const summary = summaryKeys.map((key) => `${key}: ${JSON.stringify(article[key])}`);
  const blocks = article.blocks.map(({ kind, marker }) => (marker === null ? kind : `${kind} ${marker}`));
  const figures = article.blocks.flatMap(({ sentences }) => sentences.map(composeFigures));
  return ['---', ...summary, `blocks: ${JSON.stringify(blocks)}`, 'sentences:', ...figures, '---', ''].join('\n');
}

function composeFigures(sentence: SentenceFigures): string {
  return `  - ${JSON.stringify(Object.fromEntries(figureKeys.map((key) => [key, sentence[key]])))}`;
}
