import { z } from 'zod';
import { ArticleId } from './article.ts';

const count = z.int().nonnegative();

/** Two articles that have something in common, and how much. */
export const AccountPair = z.strictObject({
  /** By code units of their ids. */
  articles: z.tuple([ArticleId, ArticleId]),
  /** Statements that both carry. */
  statements: count,
  /** Conflicts in which they tell different values. */
  conflicts: count,
  /** Utterances that both quote. */
  quotations: count,
  /** Passages of shared wording, and how many words those have in common. */
  passages: count,
  sharedWords: count,
});
export type AccountPair = z.output<typeof AccountPair>;
