import { z } from 'zod';
import { AliasMerge, AliasSpelling } from './alias.ts';
import { ArticleId } from './article.ts';
import { DossierConflict } from './dossier-account.ts';
import { LineSpan } from './line-span.ts';
import { NameTone } from './name-tone.ts';
import { NameType } from './name.ts';
import { SentenceId } from './sentence.ts';
import { Slug } from './slug.ts';

/** Where one article names somebody or something. */
export const Naming = z.strictObject({
  article: ArticleId,
  /** In the order of the text. */
  mentions: z.array(LineSpan).min(1),
  /** The sentences of the mentions, each once, in the order of the text. */
  sentences: z.array(SentenceId).min(1),
});
export type Naming = z.output<typeof Naming>;

/** What a person does, in the words that most articles use, and where one of them says so. */
export const StatedRole = z.strictObject({ words: z.string().min(1), article: ArticleId, sentence: SentenceId });
export type StatedRole = z.output<typeof StatedRole>;

/** Somebody or something that articles of the dossier name. */
export const DossierName = z.strictObject({
  slug: Slug,
  /** As most articles write it in full. */
  name: z.string().min(1),
  type: NameType,
  /** The forms in which articles print it, the most frequent first; left out where all print `name`. */
  spellings: z.array(AliasSpelling).min(1).optional(),
  /** Names that differ from article to article and were taken for one, and why; left out where none were. */
  merges: z.array(AliasMerge).min(1).optional(),
  /** `null` where no article states one. */
  role: StatedRole.nullable(),
  /** Of the sentences of all articles that mention it; `null` where they are too few for a figure to be trusted. */
  tone: NameTone.nullable(),
  /** By path of the article's file. */
  articles: z.array(Naming).min(1),
});
export type DossierName = z.output<typeof DossierName>;

/** Where a name is filed: the first letter of the surname or, of places and organisations, of the name. */
export const NameLetter = z.string().regex(/^(?:[a-z]|other)$/);
export type NameLetter = z.output<typeof NameLetter>;

/** `content/names/<letter>.json`, as an index is sorted: persons by surname. */
export const NameFile = z.array(DossierName);

/** Where an article names somebody or something, for the page of the name. */
export const NamingOnPage = Naming.extend({
  /** The first sentence that has the name, verbatim. */
  text: z.string().min(1),
  /** For each mention: how much of the text stands before it, 0 to 1, by characters. */
  at: z.array(z.number().min(0).max(1)).min(1),
  /** Of the sentences with the name, however few; `null` where none has a tone. */
  tone: NameTone.nullable(),
});
export type NamingOnPage = z.output<typeof NamingOnPage>;

/** A sentence with the name, verbatim, and its tone. */
export const TonedSentence = z.strictObject({
  article: ArticleId,
  sentence: SentenceId,
  text: z.string().min(1),
  tone: z.number().min(-1).max(1),
});
export type TonedSentence = z.output<typeof TonedSentence>;

/** Another name, and in how many sentences and articles it stands beside this one. */
export const NameCompany = z.strictObject({
  slug: Slug,
  name: z.string().min(1),
  type: NameType,
  sentences: z.int().positive(),
  articles: z.int().positive(),
});
export type NameCompany = z.output<typeof NameCompany>;

/** `content/names/pages/<slug>.json`: a name with a page of its own, and all that its page shows. */
export const NamePage = DossierName.extend({
  articles: z.array(NamingOnPage).min(1),
  /** The sentences with the strongest tone, the most positive first; of equal ones those of the first articles. */
  tellingSentences: z.array(TonedSentence),
  /** The names that stand in most sentences with it. */
  company: z.array(NameCompany),
  /** The gravest conflicts in sentences that have the name, at least two of whose values stand in such sentences. */
  conflicts: z.array(DossierConflict),
  /** How many conflicts there are. */
  conflictCount: z.int().nonnegative(),
});
export type NamePage = z.output<typeof NamePage>;
