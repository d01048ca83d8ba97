import { z } from 'zod';
import { Passage } from './statement.ts';

/** In what two accounts of one thing disagree. */
export const ConflictKind = z.enum([
  'number', // how many, how much, how long
  'time', // which day, month, year, hour
  'name', // who, where, which body
  'attribution', // whose word it is
  'negation', // whether it is so at all
  'strength', // how sure, how likely
  'quotation', // which words were said
]);
export type ConflictKind = z.output<typeof ConflictKind>;

/** `wording`: the same in other words. `detail`: something minor differs. `substance`: a reader of one account is told something else. */
export const ConflictWeight = z.enum(['wording', 'detail', 'substance']);
export type ConflictWeight = z.output<typeof ConflictWeight>;

/** Accounts of one statement that cannot all be exact. */
export const Conflict = z.strictObject({
  /** `cf-` and 7 characters of base32(SHA-256 of kind and evidence). */
  id: z.string().regex(/^cf-[a-z2-7]{7}$/),
  /** Id of the statement within which the accounts disagree; `null` for wordings of a quotation that stand in no statement. */
  statement: z.string().min(1).nullable(),
  kind: ConflictKind,
  /** The gravest of what stands between any two of the values. */
  weight: ConflictWeight,
  /** Each told by at least one article in exactly these words; the value of most articles first. */
  values: z.array(z.strictObject({ evidence: z.array(Passage).min(1) })).min(2),
});
export type Conflict = z.output<typeof Conflict>;
