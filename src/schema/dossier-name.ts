import { z } from 'zod';
import { AliasMerge, AliasSpelling } from './alias.ts';
import { ArticleId } from './article.ts';
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

/** `content/names/pages/<slug>.json`: a name with a page of its own, and of each article the first sentence that has it, verbatim. */
export const NamePage = DossierName.extend({
  articles: z.array(Naming.extend({ text: z.string().min(1) })).min(1),
});
export type NamePage = z.output<typeof NamePage>;
