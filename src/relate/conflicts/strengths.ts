import type { Certainty } from '../../text/wording/certainty.ts';
import type { Account, Word } from './account.ts';
import { common, matchBest, namesIn, sensesAround } from './context.ts';
import type { Comparer } from './finding.ts';

const reach = 8;
/** So many names in common make up for a meaningful word. */
const leastNames = 3;
/** What may be is nearer to not being than to being so. */
const middle = 2.5;

/** How sure or likely two accounts say the same thing is. */
export const compareStrengths: Comparer = (a, b) => {
  const likeness = (one: Certainty, other: Certainty): number => {
    if (one.isPlainFuture && other.isPlainFuture) return 0;
    const [ours, theirs] = [around(a, one), around(b, other)];
    const names = new Set(namesIn(a, ours));
    const shared = common(ours, theirs).length;
    if (common(ours, theirs).every((sense) => names.has(sense)) && shared < leastNames) return 0;
    return agree(one, other) ? shared + 1 : shared;
  };
  return matchBest(a.certainties, b.certainties, likeness).map(([one, other]) => ({
    kind: 'strength',
    weight: agree(one, other) ? null : isGrave(one, other) ? 'substance' : 'detail',
    a: { start: one.start, end: one.end, value: `${one.low} ${one.high}` },
    b: { start: other.start, end: other.end, value: `${other.low} ${other.high}` },
  }));
};

const agree = (a: Certainty, b: Certainty): boolean => a.low <= b.high && b.low <= a.high;

const isGrave = (a: Certainty, b: Certainty): boolean =>
  Math.min(Math.abs(a.low - b.high), Math.abs(b.low - a.high)) >= 2 || a.high < middle !== b.high < middle;

const isBreak = ({ text }: Word): boolean => /^(?:[;:()–—]|but|while|although)$/.test(text);

const around = (account: Account, marker: Certainty): Set<string> => sensesAround(account, marker, reach, isBreak);
