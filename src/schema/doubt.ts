import { z } from 'zod';

/** Something about an article that a reader should know: shown at its place, never repaired. */
export const Doubt = z.strictObject({
  /** `stage:rule`, for example `analyse:orphan-punctuation`. */
  rule: z.string().regex(/^[a-z]+:[a-z-]+$/),
  /** What is odd, in one sentence without a full stop. */
  message: z.string().min(1),
  /** Line and column in the source file, both from 1; `null` when the doubt is about the whole file. */
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  /** The sentence of the article it stands in, counted from 0 over all lines; `null` outside the text. */
  sentence: z.int().nonnegative().nullable(),
  /** Span within that sentence, UTF-16 units; `null` when the whole sentence or file is meant. */
  span: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).nullable(),
});
export type Doubt = z.output<typeof Doubt>;
