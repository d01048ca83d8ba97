import { z } from 'zod';
import { ArticleId } from './article.ts';
import { LineSpan } from './line-span.ts';

/** Words of an article. */
export const Passage = z.strictObject({ article: ArticleId, span: LineSpan });
export type Passage = z.output<typeof Passage>;

/**
 * How an article carries a statement, beside its wording: `same` says it, `partial` says a part of it, `differs` tells another value of a conflict
 * within it, in more than wording.
 */
export const Agreement = z.enum(['same', 'partial', 'differs']);
export type Agreement = z.output<typeof Agreement>;

/** What two or more articles say, each in its words. */
export const Statement = z.strictObject({
  /** `st-` and 7 characters of base32(SHA-256(wording, normalised)); a repeated one ends in `-2`, `-3` ... */
  id: z.string().regex(/^st-[a-z2-7]{7}(-\d+)?$/),
  /** The most central of the members: the one most like all others. It stands among them, as `same`. */
  wording: Passage,
  /** By article id, then by place; an article that says it twice is there twice. */
  members: z.array(Passage.extend({ how: Agreement })).min(2),
});
export type Statement = z.output<typeof Statement>;
