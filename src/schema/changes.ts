import { z } from 'zod';
import { ArticleId } from './article.ts';
import { SentenceId } from './sentence.ts';

/** A run of a sentence: in both wordings, in the earlier one only (`out`), or in the later one only (`in`). White space counts. */
export const WordChange = z.tuple([z.enum(['same', 'out', 'in']), z.string()]);
export type WordChange = z.output<typeof WordChange>;

/** What became of a sentence of an article that both editions have. `id` is its address now, `was` its earlier one. */
export const LineChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('added'), id: SentenceId, text: z.string() }),
  z.strictObject({ change: z.literal('removed'), was: SentenceId, text: z.string() }),
  /** Worded nearly as before: the runs `same` and `out` are the earlier wording, `same` and `in` the present one. */
  z.strictObject({ change: z.literal('changed'), id: SentenceId, was: SentenceId, words: z.array(WordChange) }),
  /** Stands elsewhere in the article. */
  z.strictObject({ change: z.literal('moved'), id: SentenceId, text: z.string() }),
]);
export type LineChange = z.output<typeof LineChange>;

export const factNames = ['title', 'byline', 'author', 'outlet', 'published', 'url', 'licence'] as const;

/** A fact that is given or found otherwise than before; `null` where it is not known. */
export const FactChange = z.strictObject({
  name: z.enum(factNames),
  was: z.string().nullable(),
  is: z.string().nullable(),
});
export type FactChange = z.output<typeof FactChange>;

const sentences = z.int().nonnegative();

/** What became of an article between two editions. */
export const ArticleChange = z.discriminatedUnion('change', [
  /** `lines` and `facts` may both be empty: then another byte of its file differs, or only its id. */
  z.strictObject({
    change: z.literal('changed'),
    id: ArticleId,
    /** Its earlier id. */
    was: ArticleId,
    title: z.string(),
    facts: z.array(FactChange),
    lines: z.array(LineChange),
  }),
  z.strictObject({ change: z.literal('added'), id: ArticleId, title: z.string(), sentences }),
  z.strictObject({ change: z.literal('removed'), was: ArticleId, title: z.string(), sentences }),
]);
export type ArticleChange = z.output<typeof ArticleChange>;

/** `content/changes.json`: what is new since an earlier edition. Changed articles in the order of their numbers, then added ones, then removed ones. */
export const Changes = z.strictObject({
  /** The earlier edition. */
  since: z.strictObject({ edition: z.string(), root: z.string() }),
  articles: z.array(ArticleChange),
  /** Ids that articles had in earlier editions, with the id that each has now: their addresses go on leading there. */
  forwards: z.array(z.strictObject({ from: ArticleId, to: ArticleId })),
});
export type Changes = z.output<typeof Changes>;
