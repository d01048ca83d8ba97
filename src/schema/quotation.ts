import { z } from 'zod';
import { LineSpan } from './line-span.ts';

/**
 * `direct`: somebody's words, set apart. `mixed`: somebody's words within a sentence of the author. `scare`: a term that the author keeps at
 * a distance. `title`: a work, a slogan, a nickname. The last two quote nobody.
 */
export const QuotationKind = z.enum(['direct', 'mixed', 'scare', 'title']);
export type QuotationKind = z.output<typeof QuotationKind>;

/** Who is said to have spoken. */
export const QuotationSpeaker = z.strictObject({
  /** The words that name who speaks, verbatim: `Mr. Trump`, `he`, `a State Department official`. */
  words: LineSpan,
  /** The name in full; `null` when the article does not make clear whose it is. */
  name: z.string().min(1).nullable(),
  /** How `name` was found, or would have been: the words are a name, a pronoun, a description, or belong to the quotation before. */
  resolvedBy: z.enum(['name', 'pronoun', 'description', 'continuation']),
});
export type QuotationSpeaker = z.output<typeof QuotationSpeaker>;

/** Words between quotation marks. */
export const Quotation = z.strictObject({
  kind: QuotationKind,
  /** The words inside the marks, line by line; several where the speaker is named in between or the quotation runs over lines. */
  spans: z.array(LineSpan).min(1),
  /** `null` when the article does not say, and for `scare` and `title`. */
  speaker: QuotationSpeaker.nullable(),
  /** The verb, or `according to`; `null` where only a colon or the quotation before says who speaks. */
  cue: LineSpan.nullable(),
  /** Where it was said, or to whom: `on Truth Social`, `in a statement`, `reporters`; `null` when the sentence does not state it. */
  channel: LineSpan.nullable(),
});
export type Quotation = z.output<typeof Quotation>;
