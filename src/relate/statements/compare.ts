import { type Shared, type Weigh, shareKeys, weighFor } from './align.ts';
import type { Digest } from './digest.ts';
import { type Features, type LinePair, featuresOf } from './features.ts';
import { type Window, type WindowPair, bestWindows, windowsOf } from './windows.ts';

/** Two lines of two articles that have something in common. */
export interface Pairing {
  /** Indexes of the lines. */
  lines: readonly [a: number, b: number];
  windows: readonly [a: Window, b: Window];
  features: Features;
}

/** Lines that share fewer bits than this say nothing of the same. */
const leastBits = 5;

/** All pairs of lines of two articles that share enough. Which article comes first does not matter but for the order in the pairs. */
export function pairLines(a: Digest, b: Digest): Pairing[] {
  const weigh = weighFor(a, b);
  const inB = linesBySense(b);
  const windows = [windowCache(a, weigh), windowCache(b, weigh)] as const;
  return a.lines.flatMap(({ terms }, i) => {
    const bits = new Map<number, number>();
    for (const [sense, term] of new Map(terms.map((term) => [term.sense, term]))) {
      for (const j of inB.get(sense) ?? []) bits.set(j, (bits.get(j) ?? 0) + weigh(term));
    }
    const partners = [...bits].filter(([, bits]) => bits >= leastBits).map(([j]) => j);
    return partners.sort((x, y) => x - y).flatMap((j) => pair(i, j));
  });

  function pair(i: number, j: number): Pairing[] {
    const lines = [a.lines[i]!, b.lines[j]!] as const;
    const shared = shareKeys(...lines, weigh);
    const [inA, inB] = [windows[0](i), windows[1](j)];
    const best = bestWindows(inA, inB, shared);
    if (best === null || !isSaying(shared, best)) return [];
    const linePair: LinePair = { lines, shared, windows: best, lineBits: [wholeBits(inA), wholeBits(inB)] };
    return [{ lines: [i, j], windows: [best.a, best.b], features: featuresOf(linePair) }];
  }
}

/** Names and times alone say nothing. */
function isSaying(shared: readonly Shared[], { a, b }: WindowPair): boolean {
  return shared.some(({ kind, masks }) => kind === 'word' && (masks[0] & a.mask) !== 0 && (masks[1] & b.mask) !== 0);
}

function linesBySense({ lines }: Digest): Map<string, number[]> {
  const bySense = new Map<string, number[]>();
  for (const [index, { terms }] of lines.entries()) {
    for (const sense of new Set(terms.map((term) => term.sense))) {
      const known = bySense.get(sense);
      if (known) known.push(index);
      else bySense.set(sense, [index]);
    }
  }
  return bySense;
}

function windowCache({ lines }: Digest, weigh: Weigh): (line: number) => readonly Window[] {
  const known: (Window[] | undefined)[] = [];
  return (line) => (known[line] ??= windowsOf(lines[line]!, weigh));
}

/** The whole line is among its windows, and has the most bits. */
const wholeBits = (windows: readonly Window[]): number => windows.reduce((most, { bits }) => Math.max(most, bits), 0);
