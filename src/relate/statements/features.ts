import type { Shared, Weigh } from './align.ts';
import type { DigestLine } from './digest.ts';
import type { Window, WindowPair } from './windows.ts';

/** What speaks for or against two passages saying the same. */
export const featureNames = [
  /** Dice's coefficient of the passages by bits, 0 to 1. */
  'dice',
  /** Natural logarithm of 1 + the bits that they share. */
  'logBits',
  /** Cosine of the whole lines by bits, 0 to 1. */
  'lineCosine',
  /** The share of the longer line's bits that the other has, 0 to 1. */
  'lineCover',
  /** Names in both, at most 3. */
  'names',
  /** Numbers and times in both. */
  'figures',
  /** Bits of names that only one has, for the one with fewer of them; at most 6. */
  'otherNames',
  /** 1 where others are saying it. */
  'otherSpeaker',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Record<FeatureName, number>;

/** Two lines with what they share, and where they match best. */
export interface LinePair {
  lines: readonly [a: DigestLine, b: DigestLine];
  shared: readonly Shared[];
  windows: WindowPair;
  /** Bits of the whole lines. */
  lineBits: readonly [a: number, b: number];
}

export function featuresOf({ lines, shared, windows, lineBits }: LinePair, weigh: Weigh): Features {
  const within = shared.filter(({ masks }) => (masks[0] & windows.a.mask) !== 0 && (masks[1] & windows.b.mask) !== 0);
  const sharedBits = shared.reduce((sum, { bits }) => sum + bits, 0);
  const counting = (kind: Shared['kind']): number => within.filter((key) => key.kind === kind).length;
  const keys = new Set(within.map(({ terms }) => terms[0].key));
  const side = (index: 0 | 1, window: Window): number => nameBits(lines[index], window, keys, weigh);
  return {
    dice: (2 * windows.bits) / (windows.a.bits + windows.b.bits),
    logBits: Math.log1p(windows.bits),
    lineCosine: sharedBits / Math.sqrt(lineBits[0] * lineBits[1]),
    lineCover: sharedBits / Math.max(lineBits[0], lineBits[1]),
    names: Math.min(3, counting('name')),
    figures: counting('figure'),
    otherNames: Math.min(6, side(0, windows.a), side(1, windows.b)),
    otherSpeaker: Number(isSaidByOthers(within)),
  };
}

/** Bits of the names in a window that are not among `keys`. */
function nameBits({ terms }: DigestLine, { mask }: Window, keys: ReadonlySet<string>, weigh: Weigh): number {
  const others = new Map(
    terms
      .filter(({ kind, key, clause }) => kind === 'name' && !keys.has(key) && (mask & (1 << clause)) !== 0)
      .map((term) => [term.key, term]),
  );
  return [...others.values()].reduce((sum, term) => sum + weigh(term), 0);
}

/** Whether most of what both say has a speaker on both sides, and never the same. */
function isSaidByOthers(shared: readonly Shared[]): boolean {
  let [same, other] = [0, 0];
  for (const { kind, bits, terms } of shared) {
    const [a, b] = [terms[0].speakers, terms[1].speakers];
    if (kind === 'name' || a.length === 0 || b.length === 0) continue;
    if (a.some((speaker) => b.includes(speaker))) same += bits;
    else other += bits;
  }
  return other > same;
}
