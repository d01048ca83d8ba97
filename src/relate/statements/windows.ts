import type { Shared, Weigh } from './align.ts';
import type { DigestLine } from './digest.ts';

/** A run of clauses of a line: the first and the last, by index, and a bit for each. */
export interface Run {
  from: number;
  to: number;
  mask: number;
}

/** A run and the bits of its keys. */
export interface Window extends Run {
  bits: number;
}

/** Longer statements are compared by their best part. */
const mostClausesOfWindow = 5;
/** Half of the match counts when this many bits are shared: a short match says little, however complete. */
const halfway = 16;

/** All runs of up to five clauses of a line, and the whole line. */
export function windowsOf({ terms, clauses }: DigestLine, weigh: Weigh): Window[] {
  const keys = [...Map.groupBy(terms, ({ key }) => key).values()].map((same) => ({
    mask: same.reduce((mask, { clause }) => mask | (1 << clause), 0),
    bits: weigh(same[0]!),
  }));
  const windows: Window[] = [];
  for (let from = 0; from < clauses.length; from++) {
    for (let to = from; to < clauses.length; to++) {
      if (to - from >= mostClausesOfWindow && !(from === 0 && to === clauses.length - 1)) continue;
      const run = runBetween(from, to);
      const bits = keys.reduce((sum, key) => sum + ((key.mask & run.mask) === 0 ? 0 : key.bits), 0);
      windows.push({ ...run, bits });
    }
  }
  return windows;
}

export function runBetween(from: number, to: number): Run {
  return { from, to, mask: (2 ** (to + 1) - 2 ** from) | 0 };
}

/** From the first clause of some runs to the last. */
export function spanRuns(runs: readonly Run[]): Run {
  return runBetween(Math.min(...runs.map(({ from }) => from)), Math.max(...runs.map(({ to }) => to)));
}

/** Two windows, and the bits that they share. */
export interface WindowPair {
  a: Window;
  b: Window;
  bits: number;
}

/** The runs of clauses of two lines that match best: cosine, times a share that grows with the bits. */
export function bestWindows(a: readonly Window[], b: readonly Window[], shared: readonly Shared[]): WindowPair | null {
  let best: WindowPair | null = null;
  let bestScore = 0;
  for (const windowA of a) {
    const within = shared.filter(({ masks }) => (masks[0] & windowA.mask) !== 0);
    if (within.length === 0) continue;
    for (const windowB of b) {
      const bits = within.reduce((sum, { masks, bits }) => sum + ((masks[1] & windowB.mask) === 0 ? 0 : bits), 0);
      const score = ((bits / Math.sqrt(windowA.bits * windowB.bits)) * bits) / (bits + halfway);
      if (score > bestScore) [best, bestScore] = [{ a: windowA, b: windowB, bits }, score];
    }
  }
  return best;
}
