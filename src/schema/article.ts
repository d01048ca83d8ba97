import { z } from 'zod';
import { Block, type PlainBlock } from './block.ts';
import { DateExpression } from './date-expression.ts';
import { Doubt } from './doubt.ts';
import { Fact, MaybeFact } from './fact.ts';
import { NameEntry } from './name.ts';
import { Quotation } from './quotation.ts';
import { Readability } from './readability.ts';
import { Slug } from './slug.ts';
import { encodings } from './source.ts';
import { Tone } from './tone.ts';

const count = z.int().nonnegative();

/** Counts over paragraphs and list items; titles, headings and bylines are left out. */
export const Counts = z.strictObject({
  words: count,
  sentences: count,
  paragraphs: count,
  /** Letters and digits within words. */
  characters: count,
  syllables: count,
  /** Reading time at 238 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047), unrounded minutes to two decimals. */
  minutes: z.number().nonnegative(),
});
export type Counts = z.output<typeof Counts>;

export const ArticleId = z.string().regex(/^[a-z2-7]{8}$/);

/** What the site keeps of every article in memory: all but the text and what points into it. The order of the keys is the order in `content/`. */
export const ArticleSummary = z.strictObject({
  id: ArticleId,
  /** ASCII, lower case, for the page's address; never used to find the article. */
  slug: Slug,
  /** A derived title is the start of the first sentence. */
  title: Fact,
  byline: MaybeFact,
  author: MaybeFact,
  outlet: MaybeFact,
  published: MaybeFact,
  url: MaybeFact,
  licence: MaybeFact,
  language: MaybeFact,
  source: z.strictObject({
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: count,
    encoding: z.enum(encodings),
  }),
  counts: Counts,
  readability: Readability.nullable(),
  /** How many sentences are marked hard. */
  hardSentences: count,
  tone: Tone.nullable(),
  doubts: z.array(Doubt),
});
export type ArticleSummary = z.output<typeof ArticleSummary>;

/** The text of an article, and what points into it. */
export const ArticleText = z.strictObject({
  blocks: z.array(Block).min(1),
  /** In the order of their first mentions; none outside English. */
  names: z.array(NameEntry),
  /** In the order of the text. */
  quotations: z.array(Quotation),
  /** In the order of the text; none outside English. */
  dates: z.array(DateExpression),
});
export type ArticleText = z.output<typeof ArticleText>;

/** An article, whole: what `analyse` makes and `content/articles/<id>.md` holds. */
export const Article = ArticleSummary.extend(ArticleText.shape);
export type Article = z.output<typeof Article>;

/** An article without the figures of its sentences: what is compared with others. */
export type PlainArticle = Omit<Article, 'blocks'> & { blocks: PlainBlock[] };
