import { isSpellingSlip } from './spelling-slip.ts';

/** Shorter words differ by two letters too easily. */
const shortestWord = 8;

/**
 * Whether two forms of a name differ in one word only, and there by no more than a slip: as `isSpellingSlip` has it, or two letters
 * stand twice (`Zaporizhzhia`, `Zaporizhia`). Both in lower case.
 */
export function isMisspelling(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.length !== second.length) return false;
  const differing = first.flatMap((word, i) => (word === second[i] ? [] : [[word, second[i]!] as const]));
  const [pair] = differing;
  return pair !== undefined && differing.length === 1 && (isSpellingSlip(...pair) || isStutter(...pair));
}

function isStutter(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < shortestWord || long.length !== short.length + 2) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const stutter = long.slice(i, i + 2);
  return i >= 2 && long.slice(i - 2, i) === stutter && long.slice(i + 2) === short.slice(i);
}
