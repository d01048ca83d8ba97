import { z } from 'zod';
import { ArticleId } from './article.ts';
import { LineSpan } from './line-span.ts';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const line = z.int().nonnegative();
/** Two articles, by code units of their ids: what is said of the first comes first below. */
const articlePair = z.tuple([ArticleId, ArticleId]);

/**
 * `verbatim`: the same words in the same order; `near-verbatim`: two thirds or so of both; `contained`: most words of the shorter, fewer of the
 * longer.
 */
export const SharedPassageKind = z.enum(['verbatim', 'near-verbatim', 'contained']);
export type SharedPassageKind = z.output<typeof SharedPassageKind>;

/** Which of the two was published first; `null` unless both days are known and differ. A later article need not have copied. */
export const Earlier = z.union([z.literal(0), z.literal(1)]).nullable();

/** Words that stand in two articles, the same or nearly so: following sentences of both. Who took them from whom is not known. */
export const SharedPassage = z.strictObject({
  articles: articlePair,
  /** In each article: a span a sentence, from the first shared word to the last. */
  spans: z.tuple([z.array(LineSpan).min(1), z.array(LineSpan).min(1)]),
  kind: SharedPassageKind,
  /** Words that both have in the same order, sentence by sentence. */
  sharedWords: count,
  /** `sharedWords` among all words of these sentences, in each article. */
  shares: z.tuple([share, share]),
  /** Most words in a row that are the same. */
  longestRun: count,
  /** How many of `sharedWords` stand between quotation marks in both: those may have been heard by both. */
  quotedWords: count,
  earlier: Earlier,
});
export type SharedPassage = z.output<typeof SharedPassage>;

/** An article that is nearly all of another one. */
export const ArticleCopy = z.strictObject({
  article: ArticleId,
  /** Shared words among the words of the copy, and of the representative. */
  shares: z.tuple([share, share]),
  /** Lines of the copy that the representative lacks. */
  added: z.array(line),
  /** Lines of the representative that the copy lacks. */
  left: z.array(line),
  /** Lines that both have in different words: of the copy, of the representative. */
  changed: z.array(z.tuple([line, line])),
});
export type ArticleCopy = z.output<typeof ArticleCopy>;

/** Articles of nearly the same text. */
export const DuplicateGroup = z.strictObject({
  /** The one published first, if all days are known; else the longest. */
  representative: ArticleId,
  copies: z.array(ArticleCopy).min(1),
});
export type DuplicateGroup = z.output<typeof DuplicateGroup>;

/** Two articles that draw on one text. */
export const DescentLink = z.strictObject({
  articles: articlePair,
  /** Words outside quotations that both have in passages, and their share of the shorter article. */
  words: count,
  share,
  passages: count,
});
export type DescentLink = z.output<typeof DescentLink>;

/** One account of a story: articles that share so much wording that they go back to one text. Independent articles are lines of one. */
export const DescentLine = z.strictObject({
  /** By code units. */
  articles: z.array(ArticleId).min(1),
  /** Why: empty for a line of one. */
  links: z.array(DescentLink),
});
export type DescentLine = z.output<typeof DescentLine>;

/** What articles have in common word for word. */
export const Copies = z.strictObject({
  passages: z.array(SharedPassage),
  duplicates: z.array(DuplicateGroup),
  /** Every article is in one. */
  lines: z.array(DescentLine),
});
export type Copies = z.output<typeof Copies>;
