import type { Article } from '../../schema/article.ts';
import { stemOf } from '../../text/stem.ts';

/** What is needed of an article to find its story. */
export type ToldArticle = Pick<Article, 'id' | 'blocks'>;

/** A word as an article prints it. */
export interface PrintedWord {
  form: string;
  stem: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const capital = /^\p{Lu}/u;
/** Names tell a story apart rather than other words: a capitalised word counts as so many. */
const capitalWeight = 3;
/** Longer runs of letters are no words. */
const longestWord = 40;

/** The words of an article in order, bylines and single letters left out. */
export function* readWords({ blocks }: ToldArticle): Generator<PrintedWord> {
  for (const { kind, sentences } of blocks) {
    if (kind === 'byline') continue;
    for (const { text } of sentences) {
      for (const [form] of text.matchAll(word)) {
        const stem = form.length > longestWord ? '' : stemOf(form);
        if (stem.length > 1) yield { form, stem };
      }
    }
  }
}

/** How often an article has each stem. */
export function countStems(article: ToldArticle): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { form, stem } of readWords(article))
    counts.set(stem, (counts.get(stem) ?? 0) + (capital.test(form) ? capitalWeight : 1));
  return counts;
}
