import { stemOf } from './stem.ts';
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

/** What the one side does when the other does its opposite: who sells, sells to one that buys. */
const ofTwoSides = new Set(['buy', 'sell', 'win', 'lose'].map(stemOf));

/** Whether a word tells what one of two sides does. */
export const isOfOneSide = (word: string): boolean => ofTwoSides.has(stemOf(word));

/** Whether two words say the opposite: of the list above, or one is the other, or its synonym, with `un-`, `in-`, `im-`, `dis-` or `non-` before it. */
export function areOpposite(a: string, senseOfA: string, b: string, senseOfB: string): boolean {
  if (senseOfA === '' || senseOfB === '') return false;
  return opposites.get(stemOf(a))?.has(stemOf(b)) === true || isDenied(a, senseOfB) || isDenied(b, senseOfA);
}

const prefix = /^(?:un|in|im|dis|non|ir|il)(?=\p{L}{4})/u;

const isDenied = (word: string, sense: string): boolean =>
  prefix.test(word) && !word.endsWith('ly') && sameSense(stemOf(word.replace(prefix, ''))) === sense;
