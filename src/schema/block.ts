import { z } from 'zod';
import { type Line, Sentence } from './sentence.ts';

/** What a line or paragraph of the source is. Words are counted in paragraphs and items only. */
export const BlockKind = z.enum(['title', 'byline', 'heading', 'item', 'paragraph']);
export type BlockKind = z.output<typeof BlockKind>;

/** A paragraph of the source: raw text and its place. */
export interface SourceBlock {
  kind: BlockKind;
  /** Verbatim, white space collapsed to single spaces, without the list marker. */
  text: string;
  /** For an item: `-` for every bullet, else the number with its mark, such as `3.`. */
  marker: string | null;
  /**
   * Places where block and source move together: `[offset in text, offset in the source's text]`, rising, the first for offset 0.
   * Between two of them both advance one unit at a time.
   */
  at: [number, number][];
}

/** A paragraph of an article, sentence by sentence. */
export const Block = z.strictObject({
  kind: BlockKind,
  marker: z.string().nullable(),
  sentences: z.array(Sentence).min(1),
});
export type Block = z.output<typeof Block>;

/** A sentence without its figures but the tone, where it is known. */
export type PlainLine = Line & Partial<Pick<Sentence, 'tone'>>;
/** A paragraph without the figures of its sentences. */
export type PlainBlock = Pick<Block, 'kind' | 'marker'> & { sentences: PlainLine[] };
