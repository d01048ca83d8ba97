import { z } from 'zod';
import { Formulas } from './readability.ts';

const offset = z.int().nonnegative();

/** A word that made the tone of its sentence: span in UTF-16 units of the sentence, and what it added (about -4 to 4). */
export const ToneWord = z.tuple([offset, offset, z.number()]);
export type ToneWord = z.output<typeof ToneWord>;

/** Address within the page: `s-` and 7 characters of base32(SHA-256(normalised sentence)); a repeated one ends in `-2`, `-3` ... */
export const SentenceId = z.string().regex(/^s-[a-z2-7]{7}(-\d+)?$/);

/** What is known of one sentence (or heading, or byline: each line of an article has an address). */
export const SentenceFigures = z.strictObject({
  id: SentenceId,
  /** The white space between the sentence before and this one, where it is not one space. */
  gap: z.string().optional(),
  words: z.int().nonnegative(),
  /** `null` outside English, and for lines that are no sentences. */
  formulas: Formulas.nullable(),
  /** Consensus grade of the sentence alone; `null` as `formulas`. */
  grade: z.number().nullable(),
  /** How many of retext-readability's seven formulas find it hard; 0 when too few do to mark it. */
  hard: z.int().min(0).max(7),
  /** -1 to 1; `null` outside English. */
  tone: z.number().min(-1).max(1).nullable(),
  toneWords: z.array(ToneWord),
});
export type SentenceFigures = z.output<typeof SentenceFigures>;

/** One sentence, verbatim (white space collapsed), with its figures. */
export const Sentence = SentenceFigures.extend({ text: z.string().min(1) });
export type Sentence = z.output<typeof Sentence>;

/** A sentence without its figures. */
export type Line = Pick<Sentence, 'id' | 'text'>;
