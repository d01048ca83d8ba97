import { agreeOnQuantity } from '../../text/quantities/agree.ts';
import type { Account } from './account.ts';
import { agreeOnTime } from './times.ts';

/**
 * Whether two accounts tell of two things alike: where neither a time nor a number agrees, as with the sales of two months, the one is no
 * contradiction to the other.
 */
export function tellOfOthers(a: Account, b: Account): boolean {
  return (
    areAtOdds(a.times, b.times, (one, other) => agreeOnTime(a, one, b, other)) &&
    areAtOdds(a.quantities, b.quantities, agreeOnQuantity)
  );
}

/** Whether some disagree that can be compared, and none agree. */
function areAtOdds<One>(
  ours: readonly One[],
  theirs: readonly One[],
  agree: (a: One, b: One) => boolean | null,
): boolean {
  const answers = new Set(ours.flatMap((one) => theirs.map((other) => agree(one, other))));
  return answers.has(false) && !answers.has(true);
}
