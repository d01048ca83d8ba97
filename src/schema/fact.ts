import { z } from 'zod';

/** Where a value comes from: a person wrote it down, it stands in the text, or it was computed from the text. */
export const Origin = z.enum(['given', 'found', 'derived']);
export type Origin = z.output<typeof Origin>;

/** A text value that says where it comes from. */
export const Fact = z.strictObject({ value: z.string().min(1), origin: Origin });
export type Fact = z.output<typeof Fact>;

/** A fact that may be unknown: `null`, never a guess. */
export const MaybeFact = Fact.nullable();
export type MaybeFact = z.output<typeof MaybeFact>;
