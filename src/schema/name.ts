import { z } from 'zod';
import { LineSpan } from './line-span.ts';
import { NameTone } from './name-tone.ts';
import { Slug } from './slug.ts';

export const NameType = z.enum(['person', 'place', 'organisation']);
export type NameType = z.output<typeof NameType>;

/** Somebody or something that an article names, with every place where it does. */
export const NameEntry = z.strictObject({
  /** The fullest form in the article, verbatim, without title and possessive ending: `Vladimir V. Putin`. */
  name: z.string().min(1),
  type: NameType,
  /** Where the article first states what a person does: `Kremlin spokesman`; `null` where it does not, and for places and organisations. */
  role: LineSpan.nullable(),
  /** In the order of the text; no two overlap, and none belongs to two entries. */
  mentions: z.array(LineSpan).min(1),
  /** Of the sentences that mention it, however few; left out where none of them has a tone. To show it, see `offeredTone`. */
  tone: NameTone.optional(),
  /** Of the name among those of the dossier; left out as long as the article is seen alone. */
  slug: Slug.optional(),
});
export type NameEntry = z.output<typeof NameEntry>;
