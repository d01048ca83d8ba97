import type { Shared } from './align.ts';
import type { DigestLine } from './digest.ts';
import { isNumberKey } from './figure-terms.ts';
import { isPersonKey } from '../../text/name-keys.ts';
import type { WindowPair } from './windows.ts';

/** What speaks for or against two passages saying the same. */
export const featureNames = [
  /** Dice's coefficient of the passages by bits, 0 to 1. */
  'dice',
  /** Natural logarithm of 1 + the bits that they share. */
  'logBits',
  /** Cosine of the whole lines by bits, 0 to 1. */
  'lineCosine',
  /** Natural logarithm of 1 + how often a key follows another in both. */
  'inRow',
  /** Names in both, at most 3. */
  'names',
  /** Numbers and times in both. */
  'figures',
  /** Numbers and times that only one has, for the one with fewer of them; at most 3. */
  'otherFigures',
  /** Persons that only one has, for the one with fewer of them; at most 2. */
  'otherPersons',
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

export function featuresOf({ lines, shared, windows, lineBits }: LinePair): Features {
  const within = shared.filter(({ masks }) => (masks[0] & windows.a.mask) !== 0 && (masks[1] & windows.b.mask) !== 0);
  const sharedBits = shared.reduce((sum, { bits }) => sum + bits, 0);
  const counting = (kind: Shared['kind']): number => within.filter((key) => key.kind === kind).length;
  return {
    dice: (2 * windows.bits) / (windows.a.bits + windows.b.bits),
    logBits: Math.log1p(windows.bits),
    lineCosine: sharedBits / Math.sqrt(lineBits[0] * lineBits[1]),
    inRow: Math.log1p(countInRow(lines, windows)),
    names: Math.min(3, counting('name')),
    figures: counting('figure'),
    otherFigures: Math.min(3, ...countOtherFigures(lines, windows, within)),
    otherPersons: Math.min(2, ...countOtherPersons(lines, windows)),
    otherSpeaker: Number(isSaidByOthers(within)),
  };
}

/** How many pairs of neighbouring keys of one window stand side by side in the other, too. */
function countInRow(lines: LinePair['lines'], { a, b }: WindowPair): number {
  const others = new Set(neighbours(lines[1], b.mask));
  return new Set(neighbours(lines[0], a.mask).filter((pair) => others.has(pair))).size;
}

function neighbours({ terms }: DigestLine, mask: number): string[] {
  const keys = terms.filter(({ clause }) => (mask & (1 << clause)) !== 0).map(({ key }) => key);
  return keys.slice(1).map((key, index) => `${keys[index]}\t${key}`);
}

/** How many numbers and times of each window are not in the other. */
function countOtherFigures(
  lines: LinePair['lines'],
  { a, b }: WindowPair,
  within: readonly Shared[],
): [number, number] {
  const shared = new Set(within.map(({ terms }) => terms[0].key));
  return [countFigures(lines[0], a.mask, shared), countFigures(lines[1], b.mask, shared)];
}

function countFigures({ terms }: DigestLine, mask: number, without: ReadonlySet<string>): number {
  const others = terms.filter(({ key, clause }) => !without.has(key) && (mask & (1 << clause)) !== 0);
  return others.filter(({ kind, key }) => kind === 'figure' || isNumberKey(key)).length;
}

/** How many persons of each window the other line does not name. */
function countOtherPersons([one, other]: LinePair['lines'], { a, b }: WindowPair): [number, number] {
  return [countPersons(one, a.mask, other), countPersons(other, b.mask, one)];
}

function countPersons(line: DigestLine, mask: number, without: DigestLine): number {
  const named = new Set(without.terms.map(({ key }) => key));
  const within = line.terms.filter(({ key, clause }) => isPersonKey(key) && (mask & (1 << clause)) !== 0);
  return new Set(within.map(({ key }) => key).filter((key) => !named.has(key))).size;
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
