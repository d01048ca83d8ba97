import { z } from 'zod';
import { ArticleId } from './article.ts';
import { DossierName } from './dossier-name.ts';
import { WordedPassage } from './dossier-account.ts';

const count = z.int().nonnegative();

/** What only one account of a story says. */
export const StorySingles = z.strictObject({
  /** The central article of the story. */
  story: ArticleId,
  /** Sentences that stand in no statement. */
  total: count,
  /** Some of them, the most telling first. */
  passages: z.array(WordedPassage),
});
export type StorySingles = z.output<typeof StorySingles>;

/** A name with how many articles of a story have it, and how often they mention it. */
export const CastName = DossierName.pick({ slug: true, name: true, type: true }).extend({
  articles: count,
  mentions: count,
});
export type CastName = z.output<typeof CastName>;

/** Who and what a story names. */
export const StoryCast = z.strictObject({
  /** The central article of the story. */
  story: ArticleId,
  /** How many persons, places and organisations there are. */
  totals: z.strictObject({ person: count, place: count, organisation: count }),
  /** Of each type those that most articles name; persons, then places, then organisations. */
  names: z.array(CastName),
});
export type StoryCast = z.output<typeof StoryCast>;
