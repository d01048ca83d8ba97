import type { PlainArticle } from '../../schema/article.ts';
import type { LineSpan } from '../../schema/line-span.ts';
import { functionWords } from '../../text/function-words.ts';
import { byCodeUnits } from '../../text/order.ts';
import { stemOf } from '../../text/stem.ts';
import { type SpokenWord, spokenWords } from '../../text/wording/spoken-words.ts';

/** Articles with what quotations are compared by. */
export type QuotingArticle = Pick<PlainArticle, 'id' | 'blocks' | 'quotations'>;

/** A quotation as it is compared. */
export interface Utterance {
  article: string;
  quotation: number;
  spans: readonly LineSpan[];
  speaker: string | null;
  /** The words inside the marks with spaces between the lines. */
  text: string;
  words: readonly SpokenWord[];
  /** Stems of the words that carry meaning. */
  stems: ReadonlySet<string>;
}

/** All quotations that quote somebody, by article id and place. */
export function readUtterances(articles: readonly QuotingArticle[]): Utterance[] {
  return articles.toSorted((a, b) => byCodeUnits(a.id, b.id)).flatMap(utterancesOf);
}

function utterancesOf({ id, blocks, quotations }: QuotingArticle): Utterance[] {
  const lines = blocks.flatMap(({ sentences }) => sentences);
  return quotations.flatMap(({ kind, spans, speaker }, quotation): Utterance[] => {
    if (kind === 'scare' || kind === 'title') return [];
    const text = spans.map(([line, start, end]) => lines[line]!.text.slice(start, end)).join(' ');
    const words = spokenWords(text);
    const stems = new Set(words.filter(({ word }) => !functionWords.has(word)).map(({ word }) => stemOf(word)));
    return [{ article: id, quotation, spans, speaker: speaker?.name ?? null, text, words, stems }];
  });
}
