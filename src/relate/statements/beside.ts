import type { Pairing } from './compare.ts';

/** So many lines before and after are looked at. */
const reach = 2;

/**
 * How likely, 0 to 1, two lines equally far before or after a pairing say the same, too: accounts that go back to one source, or to one course
 * of events, keep its order.
 */
export function besidesOf(pairings: readonly Pairing[], scores: readonly number[]): number[] {
  const known = new Map(pairings.map(({ lines: [a, b] }, index) => [key(a, b), scores[index]!]));
  return pairings.map(({ lines: [a, b] }) => {
    let best = -Infinity;
    for (let by = 1; by <= reach; by++) {
      best = Math.max(best, known.get(key(a + by, b + by)) ?? best, known.get(key(a - by, b - by)) ?? best);
    }
    return 1 / (1 + Math.exp(-best));
  });
}

const mostLines = 100_000;
const key = (a: number, b: number): number => a * mostLines + b;
