import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import { spokenWords } from '../../text/wording/spoken-words.ts';

/** So many are shown, none of fewer words. */
const most = 6;
const fewestWords = 3;

/** The quotations that most of some articles have, of equally many the longest; carried by two of them at least, and only as these have them. */
export function chooseKeyQuotations(
  variants: readonly QuotationVariants[],
  among: { has: (article: string) => boolean },
): QuotationVariants[] {
  const own = variants.flatMap((variant) => {
    const wordings = variant.wordings.flatMap((wording) => {
      const members = wording.members.filter(({ article }) => among.has(article));
      return members.length === 0 ? [] : [{ ...wording, members }];
    });
    return wordings[0] === undefined || wordings[0].parts.length > 1 ? [] : [{ ...variant, wordings }];
  });
  const rated = own.map((variant) => ({ variant, reach: reachOf(variant), words: wordsOf(variant) }));
  return rated
    .filter(({ reach, words }) => reach > 1 && words >= fewestWords)
    .sort((a, b) => b.reach - a.reach || b.words - a.words)
    .slice(0, most)
    .map(({ variant }) => variant);
}

function reachOf({ wordings }: QuotationVariants): number {
  return new Set(wordings.flatMap(({ members }) => members.map(({ article }) => article))).size;
}

function wordsOf({ wordings }: QuotationVariants): number {
  return spokenWords(wordings[0]!.parts.map(({ text }) => text).join(' ')).length;
}
