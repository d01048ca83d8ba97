import { z } from 'zod';
import { ArticleId } from './article.ts';
import { LineSpan } from './line-span.ts';
import { NameType } from './name.ts';

const count = z.int().positive();

/** Why two names are one: from the surest to the least sure. */
export const AliasRule = z.enum([
  'given', // a person said so
  'same-name', // equal but for case, accents, hyphens, full stops, `the`
  'known-variant', // the gazetteer has both: Kyiv and Kiev, NATO and North Atlantic Treaty Organization
  'legal-form', // with and without Inc, Group, Corporation
  'transliteration', // two ways to write one name in Latin letters: Dmitry and Dmitri
  'middle-name', // with and without a middle name or initial
  'initial', // a given name and its first letter
  'short-given-name', // Bill and William
  'misspelling', // a doubled letter or two letters changed over: Bessent and Besent
  'stated', // an article uses both for one
  'acronym', // the first letters of the name
  'short-name', // what is left without `Airlines`, `Motor Company`; a company by its first name
  'country', // with and without the country that it belongs to: U.S. Senate
  'surname', // the only person with that surname
  'other-type', // the same name, taken for a place in one article and for a body in another
]); // prettier-ignore
export type AliasRule = z.output<typeof AliasRule>;

/** Two names that were taken for one, and why. */
export const AliasMerge = z.strictObject({
  /** The name that joined, as one article prints it in full. */
  from: z.string().min(1),
  to: z.string().min(1),
  rule: AliasRule,
  /** The reason in words, for readers: `“Dmitri” and “Dmitry” are two spellings of one name`. */
  why: z.string().min(1),
});
export type AliasMerge = z.output<typeof AliasMerge>;

/** One form of a name, verbatim, and where it stands. */
export const AliasSpelling = z.strictObject({
  text: z.string().min(1),
  /** Over all articles. */
  count,
  /** By code units of the id. */
  articles: z.array(z.strictObject({ article: ArticleId, count })).min(1),
});
export type AliasSpelling = z.output<typeof AliasSpelling>;

/** One person, place or organisation under all its spellings. */
export const AliasEntity = z.strictObject({
  /** The full name that most articles use; of equally used ones the longest. */
  name: z.string().min(1),
  type: NameType,
  /** The most frequent first. */
  spellings: z.array(AliasSpelling).min(1),
  /** One less than the names that were joined; empty where every article calls it the same. */
  merges: z.array(AliasMerge),
  /** Every mention, by article and the index of the entry in its `names`. */
  mentions: z
    .array(z.strictObject({ article: ArticleId, entry: z.int().nonnegative(), spans: z.array(LineSpan).min(1) }))
    .min(1),
});
export type AliasEntity = z.output<typeof AliasEntity>;
