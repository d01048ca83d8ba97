import { z } from 'zod';
import { ArticleId } from './article.ts';
import { Fact } from './fact.ts';

const count = z.int().nonnegative();

/** What became of one file of the folder; every file has exactly one entry. */
export const FileFate = z.discriminatedUnion('fate', [
  z.strictObject({ fate: z.literal('published'), file: z.string(), sha256: z.string(), id: ArticleId }),
  /** Same bytes or same text as the published file `sameAs`. */
  z.strictObject({
    fate: z.literal('folded'),
    file: z.string(),
    sha256: z.string(),
    sameAs: z.string(),
    reason: z.string(),
  }),
  /** `sha256` is `null` when the bytes could not be read. */
  z.strictObject({
    fate: z.literal('rejected'),
    file: z.string(),
    sha256: z.string().nullable(),
    rule: z.string(),
    reason: z.string(),
    /** Place in the file, from 1, where known. */
    line: count.nullable(),
    column: count.nullable(),
  }),
  /** No article: another format, `dossier.yaml`, a hidden file. */
  z.strictObject({ fate: z.literal('not-read'), file: z.string(), reason: z.string() }),
]);
export type FileFate = z.output<typeof FileFate>;

/** Totals over the dossier. `received = published + folded + rejected`. */
export const Totals = z.strictObject({
  received: count,
  published: count,
  folded: count,
  rejected: count,
  notRead: count,
  words: count,
  sentences: count,
  minutes: z.number().nonnegative(),
  doubts: count,
});
export type Totals = z.output<typeof Totals>;

/** `content/dossier.json`. */
export const Dossier = z.strictObject({
  title: Fact,
  /** Markdown, as given. */
  summary: z.string().nullable(),
  language: z.string().nullable(),
  date: z.iso.date().nullable(),
  site: z.url().nullable(),
  /** Start of the SHA-256 over all sources and dossier.yaml, base32, 7 characters: the same input has the same edition. */
  edition: z.string().regex(/^[a-z2-7]{7}$/),
  /** Version of the pipeline that wrote the content. */
  pipeline: z.string(),
  totals: Totals,
  /** Ids of the articles in the order of their numbers: the first is article 1 on every page. */
  articles: z.array(ArticleId),
  files: z.array(FileFate),
});
export type Dossier = z.output<typeof Dossier>;
