import { z } from 'zod';

const offset = z.int().nonnegative();

/** A place in an article: index of the line (counted over all lines), start and end in UTF-16 units of that line's text. */
export const LineSpan = z.tuple([offset, offset, offset]);
export type LineSpan = z.output<typeof LineSpan>;
