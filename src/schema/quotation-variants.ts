import { z } from 'zod';
import { ArticleId } from './article.ts';
import { LineSpan } from './line-span.ts';

const index = z.int().nonnegative();

/** A stretch of a wording, seen from the first wording. */
export const WordingPart = z.strictObject({
  /** `same`: both have it. `other`: only this wording has it. `left-out`: only the first has it. */
  kind: z.enum(['same', 'other', 'left-out']),
  /** Verbatim, from the first word to the last; of what is left out, as the first wording has it. */
  text: z.string().min(1),
});
export type WordingPart = z.output<typeof WordingPart>;

/** One wording of an utterance, and who carries it; case, punctuation and the shape of marks make no other wording. */
export const QuotationWording = z.strictObject({
  parts: z.array(WordingPart).min(1),
  /** By article id. */
  members: z
    .array(
      z.strictObject({
        article: ArticleId,
        /** Which of the article's `quotations`, from 0. */
        quotation: index,
        /** The words inside the marks. */
        spans: z.array(LineSpan).min(1),
      }),
    )
    .min(1),
});
export type QuotationWording = z.output<typeof QuotationWording>;

/** What somebody said once, as several articles quote it. */
export const QuotationVariants = z.strictObject({
  /** `qv-` and 7 characters of base32(SHA-256 of the members). */
  id: z.string().regex(/^qv-[a-z2-7]{7}$/),
  /** Names of those who are given as speakers, the most frequent first; empty where no article names one. */
  speakers: z.array(z.string().min(1)),
  /** First the wording that has most in common with the others, which are aligned with it; then those of most articles. */
  wordings: z.array(QuotationWording).min(1),
});
export type QuotationVariants = z.output<typeof QuotationVariants>;
