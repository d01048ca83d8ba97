import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import { spokenWords } from '../../text/wording/spoken-words.ts';
import { reachOf } from './within-story.ts';

/** So many are shown, none of fewer words. */
const most = 6;
const fewestWords = 3;

/** The quotations that most articles have, of equally many the longest. */
export function chooseKeyQuotations(variants: readonly QuotationVariants[]): QuotationVariants[] {
  const rated = variants.map((variant) => ({ variant, reach: reachOf(variant), words: wordsOf(variant) }));
  return rated
    .filter(({ words }) => words >= fewestWords)
    .sort((a, b) => b.reach - a.reach || b.words - a.words)
    .slice(0, most)
    .map(({ variant }) => variant);
}

function wordsOf({ wordings }: QuotationVariants): number {
  return spokenWords(wordings[0]!.parts.map(({ text }) => text).join(' ')).length;
}
