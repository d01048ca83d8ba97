import { formulaNames } from '../../schema/readability.ts';
import type { NumberedArticle } from '../content/dossier.ts';
import { articlePath } from '../links.ts';
import { type Cell, csvLine } from './csv.ts';

/** Columns of articles.csv in order; a column that does not apply to an article is empty. */
const columns: Record<string, (entry: NumberedArticle) => Cell> = {
  number: ({ number }) => number,
  id: ({ article }) => article.id,
  path: ({ article }) => articlePath(article),
  title: ({ article }) => article.title.value,
  title_origin: ({ article }) => article.title.origin,
  byline: ({ article }) => article.byline?.value ?? null,
  author: ({ article }) => article.author?.value ?? null,
  outlet: ({ article }) => article.outlet?.value ?? null,
  published: ({ article }) => article.published?.value ?? null,
  url: ({ article }) => article.url?.value ?? null,
  language: ({ article }) => article.language?.value ?? null,
  file: ({ article }) => article.source.file,
  sha256: ({ article }) => article.source.sha256,
  words: ({ article }) => article.counts.words,
  sentences: ({ article }) => article.counts.sentences,
  paragraphs: ({ article }) => article.counts.paragraphs,
  characters: ({ article }) => article.counts.characters,
  syllables: ({ article }) => article.counts.syllables,
  minutes: ({ article }) => article.counts.minutes,
  grade: ({ article }) => article.readability?.grade ?? null,
  ...Object.fromEntries(
    formulaNames.map((name) => [
      snakeCase(name),
      ({ article }: NumberedArticle): Cell => article.readability?.formulas[name] ?? null,
    ]),
  ),
  hard_sentences: ({ article }) => article.hardSentences,
  tone: ({ article }) => article.tone?.score ?? null,
  positive: ({ article }) => article.tone?.positive ?? null,
  neutral: ({ article }) => article.tone?.neutral ?? null,
  negative: ({ article }) => article.tone?.negative ?? null,
  doubts: ({ article }) => article.doubts.length,
};

export function articlesCsv(articles: readonly NumberedArticle[]): string {
  const cells = Object.values(columns);
  return csvLine(Object.keys(columns)) + articles.map((entry) => csvLine(cells.map((cell) => cell(entry)))).join('');
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
