import { stemOf } from '../stem.ts';
import { sameSense } from './synonyms.ts';

/** Verbs, nouns and adjectives that cannot both be true of one thing. */
const pairs = `
  accept/reject agree/refuse confirm/deny approve/reject guilty/innocent support/oppose rise/fall increase/decrease gain/lose win/lose
  open/close alive/dead survive/die pass/fail admit/deny allow/ban legal/illegal hire/fire buy/sell arrive/depart begin/end start/finish
  convict/acquit guilty/acquitted up/down higher/lower strengthen/weaken accelerate/slow expand/shrink improve/worsen advance/retreat
  join/leave present/absent raise/cut raise/lower climb/drop surge/plunge jump/slump succeed/fail grow/shrink welcome/condemn
  increase/fall rise/drop gain/fall climb/fall jump/fall true/false safe/unsafe arrest/release`;

const opposites = new Map<string, Set<string>>();
for (const pair of pairs.trim().split(/\s+/)) {
  const [one, other] = pair.split('/').map(stemOf) as [string, string];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    // prettier-ignore
    opposites.set(from, (opposites.get(from) ?? new Set()).add(to));
  }
}

/** Whether two stems say the opposite: of a list, or one is the other with `un-`, `in-`, `im-`, `dis-` or `non-` before it. */
export function areOpposite(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) === true || isDenied(a, b) || isDenied(b, a);
}

const prefix = /^(?:un|in|im|dis|non|ir|il)(?=\p{L}{4})/u;

const isDenied = (long: string, short: string): boolean =>
  prefix.test(long) && sameSense(long.replace(prefix, '')) === sameSense(short);
