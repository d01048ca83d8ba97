import { z } from 'zod';
import { IsoDate } from './date.ts';

const line = z.string().trim().min(1).max(1000);
const webAddress = z.url({ protocol: /^https?$/ });

/** What a person knows of one article: in `dossier.yaml` under `articles`, or as front matter of the article itself. */
export const ArticleFacts = z.strictObject({
  title: line.optional(),
  outlet: line.optional(),
  author: line.optional(),
  published: IsoDate.optional(),
  url: webAddress.optional(),
  licence: line.optional(),
  /** BCP 47 primary subtag. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
});
export type ArticleFacts = z.output<typeof ArticleFacts>;

/** `dossier.yaml`: what only a person knows of the dossier. Every key is optional; unknown keys are errors. */
export const DossierFile = z.strictObject({
  title: line.optional(),
  /** Markdown; a link to an article's file leads to its page, or to the sentence that the link's text quotes. */
  summary: z.string().trim().min(1).max(10_000).optional(),
  /** BCP 47 primary subtag: the language of articles whose own cannot be told. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  /** The day that "Wednesday" is counted from. */
  date: z.iso.date().optional(),
  /** The address the site is published at, with its path: `https://example.org/briefing/`. */
  site: webAddress.optional(),
  /** By path within the folder. */
  articles: z.record(z.string(), ArticleFacts).optional(),
  /** Which spellings are one name, and which are not. */
  names: z
    .strictObject({
      merge: z.array(z.array(line).min(2)).optional(),
      split: z.array(z.array(line).min(2)).optional(),
    })
    .optional(),
});
export type DossierFile = z.output<typeof DossierFile>;
