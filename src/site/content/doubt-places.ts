import type { Doubt } from '../../schema/doubt.ts';
import { articlePath } from '../links.ts';
import { excerpt } from '../reading/excerpt.ts';
import { numberLines } from '../reading/numbering.ts';
import type { Segment } from '../reading/segments.ts';
import { loadArticle, type NumberedArticle } from './dossier.ts';

/** A doubt with the words it is about. */
export interface DoubtPlace {
  entry: NumberedArticle;
  doubt: Doubt;
  /** Path of the sentence, or of the article. */
  path: string;
  /** The sentence, or what stands around the doubt in it; none when the doubt is about the whole file. */
  words: Segment<'doubt'>[];
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
  if (sentence === undefined) return { entry, doubt, path: articlePath(entry.article), words: [] };
  return { entry, doubt, path: articlePath(entry.article, sentence.id), words: wordsOf(sentence.text, doubt.span) };
}

function wordsOf(text: string, span: Doubt['span']): Segment<'doubt'>[] {
  return excerpt(text, [span ?? [0, text.length]], 'doubt', context);
}
