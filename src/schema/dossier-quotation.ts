import { z } from 'zod';
import { ArticleId } from './article.ts';
import { QuotationSpeaker } from './quotation.ts';
import { SentenceId } from './sentence.ts';
import { Slug } from './slug.ts';

const words = z.string().min(1);

/** Somebody's words as an article quotes them, with all that a reader needs to judge them. */
export const DossierQuotation = z.strictObject({
  article: ArticleId,
  /** Which of the article's `quotations`, from 0. */
  index: z.int().nonnegative(),
  kind: z.enum(['direct', 'mixed']),
  /** The words inside the marks, verbatim, line by line. */
  parts: z.array(z.strictObject({ sentence: SentenceId, text: words })).min(1),
  speaker: QuotationSpeaker.extend({
    words,
    /** Of the name among those of the dossier; `null` where it is unknown. */
    slug: Slug.nullable(),
  }).nullable(),
  cue: words.nullable(),
  channel: words.nullable(),
});
export type DossierQuotation = z.output<typeof DossierQuotation>;
