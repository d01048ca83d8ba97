import type { Article } from '../../schema/article.ts';
import { articlePath } from '../links.ts';
import { numberedSentences } from '../reading/numbering.ts';
import { csvLine } from './csv.ts';

export const sentencesCsvHead = csvLine(['article', 'sentence', 'path', 'words', 'grade', 'hard', 'tone', 'text']);

/** The lines of one article in sentences.csv. */
export function sentencesCsv(article: Article, number: number): string {
  return numberedSentences(article)
    .map(({ number: place, sentence: { id, words, grade, hard, tone, text } }) =>
      csvLine([number, place, articlePath(article, id), words, grade, hard, tone, text]),
    )
    .join('');
}
