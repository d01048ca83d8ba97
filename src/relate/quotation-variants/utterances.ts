import type { PlainArticle } from '../../schema/article.ts';
import type { LineSpan } from '../../schema/line-span.ts';
import { functionWords } from '../../text/function-words.ts';
import { byCodeUnits } from '../../text/order.ts';
import { Numbering } from '../../text/numbering.ts';
import { stemOf } from '../../text/stem.ts';
import { type SpokenWord, spokenWords } from '../../text/wording/spoken-words.ts';

/** Articles with what quotations are compared by. */
export type QuotingArticle = Pick<PlainArticle, 'id' | 'blocks' | 'quotations'>;

/** A quotation as it is compared. */
export interface Utterance {
  article: string;
  /** What its article tells of; `null` where that is not known. */
  story: string | null;
  quotation: number;
  spans: readonly LineSpan[];
  speaker: string | null;
  /** The words inside the marks with spaces between the lines. */
  text: string;
  words: readonly SpokenWord[];
  /** Stems of the words that carry meaning, by rising number. */
  stems: Uint32Array;
}

/** Utterances, and the stem of each number. */
export interface Utterances {
  utterances: readonly Utterance[];
  stems: readonly string[];
}

/** All quotations that quote somebody, by article id and place. */
export function readUtterances(articles: readonly QuotingArticle[], stories?: ReadonlyMap<string, string>): Utterances {
  const numbering = new Numbering();
  const sorted = articles.toSorted((a, b) => byCodeUnits(a.id, b.id));
  return {
    utterances: sorted.flatMap((article) => utterancesOf(article, stories?.get(article.id) ?? null, numbering)),
    stems: numbering.strings,
  };
}

function utterancesOf(
  { id, blocks, quotations }: QuotingArticle,
  story: string | null,
  numbering: Numbering,
): Utterance[] {
  // prettier-ignore
  const lines = blocks.flatMap(({ sentences }) => sentences);
  return quotations.flatMap(({ kind, spans, speaker }, quotation): Utterance[] => {
    if (kind === 'scare' || kind === 'title') return [];
    const text = spans.map(([line, start, end]) => lines[line]!.text.slice(start, end)).join(' ');
    const words = spokenWords(text);
    const telling = words.filter(({ word }) => !functionWords.has(word));
    const stems = Uint32Array.from(new Set(telling.map(({ word }) => numbering.numberOf(stemOf(word))))).sort();
    return [{ article: id, story, quotation, spans, speaker: speaker?.name ?? null, text, words, stems }];
  });
}
