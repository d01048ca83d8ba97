import type { Doubt } from '../../schema/doubt.ts';
import { articlePath } from '../links.ts';
import { numberLines } from '../reading/numbering.ts';
import { loadArticle, type NumberedArticle } from './dossier.ts';

/** A doubt with the words it is about. */
export interface DoubtPlace {
  entry: NumberedArticle;
  doubt: Doubt;
  /** Path of the sentence, or of the article. */
  path: string;
  /** `null` when the doubt is about the whole file. */
  words: { before: string; marked: string; after: string } | null;
}

const context = 60;

/** The first doubts of the dossier, by article. */
export async function firstDoubts(articles: readonly NumberedArticle[], most: number): Promise<DoubtPlace[]> {
  const first = articles.flatMap((entry) => entry.article.doubts.map((doubt) => ({ entry, doubt }))).slice(0, most);
  return Promise.all(first.map(({ entry, doubt }) => findPlace(entry, doubt)));
}

async function findPlace(entry: NumberedArticle, doubt: Doubt): Promise<DoubtPlace> {
  const lines = doubt.sentence === null ? [] : numberLines(await loadArticle(entry.article.id));
  const sentence = lines[doubt.sentence ?? 0]?.sentence;
  if (sentence === undefined) return { entry, doubt, path: articlePath(entry.article), words: null };
  return { entry, doubt, path: articlePath(entry.article, sentence.id), words: cutOut(sentence.text, doubt.span) };
}

/** The words of a span with some before and after it, cut at spaces, the cuts shown by an ellipsis. */
function cutOut(text: string, span: Doubt['span']): DoubtPlace['words'] {
  const [start, end] = span ?? [0, 0];
  const from = start <= context ? 0 : text.indexOf(' ', start - context) + 1;
  const to = end + context >= text.length ? text.length : text.lastIndexOf(' ', end + context);
  return {
    before: (from > 0 ? '… ' : '') + text.slice(Math.min(from, start), start),
    marked: text.slice(start, end),
    after: text.slice(end, Math.max(to, end)) + (to < text.length ? ' …' : ''),
  };
}
