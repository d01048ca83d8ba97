import type { ConflictKind, ConflictWeight } from '../../schema/conflict.ts';
import type { Account, Stretch } from './account.ts';

/** One side of what two accounts say of one thing: its words, and a key that is equal for equal values. */
export interface Side extends Stretch {
  value: string;
}

/** What two accounts say of one thing. */
export interface Finding {
  kind: ConflictKind;
  /** `null` where they agree. */
  weight: ConflictWeight | null;
  a: Side;
  b: Side;
}

/** Compares two accounts in one respect. Which comes first does not matter but for the order of the sides. */
export type Comparer = (a: Account, b: Account) => Finding[];
