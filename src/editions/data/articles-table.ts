import type { ArticleSummary } from '../../schema/article.ts';
import { formulaNames } from '../../schema/readability.ts';
import { type Column, decimal, integer, type Table, text } from './table.ts';

export interface ArticleRow {
  number: number;
  path: string;
  article: ArticleSummary;
}

const formulas = Object.fromEntries(
  formulaNames.map((name): [string, Column<ArticleRow>] => [
    snakeCase(name),
    decimal(`Readability formula ${name}`, ({ article }) => article.readability?.formulas[name] ?? null),
  ]),
);

/** A row an article; a cell that does not apply to an article is empty. */
export const articlesTable: Table<ArticleRow> = {
  name: 'articles',
  key: ['number'],
  columns: {
    number: integer('Place in the dossier, from 1', ({ number }) => number),
    id: text('Stays the same as long as the file keeps its name or address', ({ article }) => article.id),
    path: text('Where it is read, from the root of the site', ({ path }) => path),
    title: text('Title, or the opening words', ({ article }) => article.title.value),
    title_origin: text(
      'given by a person, found in the text, or derived from it',
      ({ article }) => article.title.origin,
    ),
    byline: text('The line as printed', ({ article }) => article.byline?.value ?? null),
    author: text('Author', ({ article }) => article.author?.value ?? null),
    outlet: text('Who published it', ({ article }) => article.outlet?.value ?? null),
    published: text('Day of publication, ISO 8601', ({ article }) => article.published?.value ?? null),
    url: text('Where it was published', ({ article }) => article.url?.value ?? null),
    language: text('BCP 47 primary subtag', ({ article }) => article.language?.value ?? null),
    file: text('The file as received', ({ article }) => article.source.file),
    sha256: text('SHA-256 of the file', ({ article }) => article.source.sha256),
    words: integer('Words', ({ article }) => article.counts.words),
    sentences: integer('Sentences', ({ article }) => article.counts.sentences),
    paragraphs: integer('Paragraphs', ({ article }) => article.counts.paragraphs),
    characters: integer('Letters and digits within words', ({ article }) => article.counts.characters),
    syllables: integer('Syllables', ({ article }) => article.counts.syllables),
    minutes: decimal('Reading time in minutes', ({ article }) => article.counts.minutes),
    grade: decimal('Consensus of the formulas, a US school grade', ({ article }) => article.readability?.grade ?? null),
    ...formulas,
    hard_sentences: integer('Sentences that are hard to read', ({ article }) => article.hardSentences),
    tone: decimal('Tone, -1 to 1', ({ article }) => article.tone?.score ?? null),
    positive: decimal('Share of positive sentences', ({ article }) => article.tone?.positive ?? null),
    neutral: decimal('Share of neutral sentences', ({ article }) => article.tone?.neutral ?? null),
    negative: decimal('Share of negative sentences', ({ article }) => article.tone?.negative ?? null),
    doubts: integer('Places where the file looks damaged', ({ article }) => article.doubts.length),
  },
};

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
