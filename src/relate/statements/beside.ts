import type { Pairing } from './compare.ts';

/** So many lines before and after are looked at. */
const reach = 2;

/**
 * How likely, 0 to 1, some lines right before or right after a pairing say the same, too: accounts that go back to one source, or to one course of
 * events, keep its order.
 */
export function besidesOf(pairings: readonly Pairing[], scores: readonly number[]): number[] {
  const known = new Map(pairings.map(({ lines: [a, b] }, index) => [key(a, b), scores[index]!]));
  return pairings.map(({ lines: [a, b] }) => {
    let best = -Infinity;
    for (let i = 1; i <= reach; i++) {
      for (let j = 1; j <= reach; j++) {
        best = Math.max(best, known.get(key(a + i, b + j)) ?? best, known.get(key(a - i, b - j)) ?? best);
      }
    }
    return 1 / (1 + Math.exp(-best));
  });
}

const mostLines = 100_000;
const key = (a: number, b: number): number => a * mostLines + b;
