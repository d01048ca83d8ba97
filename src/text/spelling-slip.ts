/** Shorter names differ by a letter too easily. */
const shortestName = 6;

/**
 * Whether two words are so nearly equal that one is rather a slip than another name: a letter other than `i` and `y` is doubled in one of them only
 * (`bessent`, `besent`), or two neighbouring letters inside are changed over (`chrysler`, `chrylser`). Neither is shorter than 6 letters.
 */
export function isSpellingSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < shortestName) return false;
  if (a.length === b.length) return isTransposed(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && isDoubled(short, long);
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

function isTransposed(a: string, b: string): boolean {
  const i = firstDifference(a, b);
  return i > 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function isDoubled(short: string, long: string): boolean {
  const i = firstDifference(short, long);
  return i > 0 && !/[iy]/.test(long[i]!) && long[i] === long[i - 1] && long.slice(i + 1) === short.slice(i);
}

/** The letters of a word, each once, in order: equal for any two words that a slip parts. */
export function lettersOf(word: string): string {
  return [...new Set(word)].sort().join('');
}
