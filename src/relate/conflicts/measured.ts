import type { Quantity } from '../../text/quantities/quantity.ts';
import { stemOf } from '../../text/stem.ts';
import { sameSense } from '../../text/synonyms.ts';
import { type Account, type Word, overlap } from './account.ts';
import { common, dice, namesIn } from './context.ts';

export type Senses = ReadonlySet<string>;

/** An account, and what stands near a measure of it. */
interface Measured {
  account: Account;
  near: Senses;
}

/** Measures share so much of what surrounds them, 0 to 1, when they measure the same. */
const leastNear = 0.4;
/** And the accounts share so much in all that does not measure. */
const leastShared = 0.45;
/** Two accounts that are so much alike, 0 to 1, measure the same by their only number of a dimension. */
const leastAlike = 0.5;

/** How numbers move, and of which time they are, tells nothing of what is measured. */
const moves = new Set(
  `rise fall increase decrease drop climb gain lose decline grow jump slip edge reach total amount add year month week quarter day
  level rate compare say tell report`
    .split(/\s+/)
    .map((word) => sameSense(stemOf(word))),
);

/** How much speaks for two measures being of the same; `isOnly` where each account has no other of the kind. */
export function likeMeasures(a: Measured, b: Measured, isOnly: boolean): number {
  const names = new Set(namesIn(a.account, a.near));
  const [ours, theirs] = [telling(a.near), telling(b.near)];
  const shared = common(ours, theirs).filter((sense) => !names.has(sense)).length;
  const alike = dice(allTelling(a.account), allTelling(b.account));
  if (shared >= (isOnly ? 1 : 2) && dice(ours, theirs) >= leastNear && alike >= leastShared) return 1 + shared;
  return isOnly && alike >= leastAlike ? 1 : 0;
}

const telling = (senses: Senses): Set<string> => new Set([...senses].filter((sense) => !moves.has(sense)));

const allTelling = (account: Account): Set<string> =>
  telling(
    new Set(
      tellingWords(account)
        .map(({ sense }) => sense)
        .filter(Boolean),
    ),
  );

/** The words of an account that belong to no date and to no quantity but those in `kept`. */
export function tellingWords({ words, quantities, times }: Account, kept: readonly Quantity[] = []): Word[] {
  const taken = [...times, ...quantities.filter((quantity) => !kept.includes(quantity))];
  return words.filter((word) => !taken.some((one) => overlap(one, word)));
}
