import { z } from 'zod';
import { ArticleId } from './article.ts';

/** Articles on one thing that happened. */
export const Story = z.strictObject({
  /** By code units; an article that stands alone is a story of one. */
  articles: z.array(ArticleId).min(1),
  /** The article that has most in common with the others: its title can stand for the story. */
  central: ArticleId,
  /** The words that tell the story from others, as the central article prints them, the most telling first; none for an article that stands alone. */
  words: z.array(z.string().min(1)).max(6),
});
export type Story = z.output<typeof Story>;
