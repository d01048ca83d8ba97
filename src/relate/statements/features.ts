import type { Shared } from './align.ts';
import { isAdjunct } from './clauses.ts';
import { type DigestLine, termsWithin } from './digest.ts';
import { meaningShared } from './meaning.ts';
import { otherFigures, otherPersons } from './only-one.ts';
import type { Term } from './term.ts';
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
  /** Numbers and times in both; one that stands in many lines counts in part. */
  'figures',
  /** Numbers and times that only one has, for the one with fewer of them; at most 3, and 0 where both name somebody or something. */
  'otherFigures',
  /** Persons that only one has, for the one with fewer of them; at most 2. */
  'otherPersons',
  /** 1 where others are saying it. */
  'otherSpeaker',
  /** Words in both, at most 6. */
  'words',
  /** How near the words are in meaning, 0 to 1. */
  'meaning',
  /** How many of the passages only tell when or how: 0 to 2. */
  'adjuncts',
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

/** A number or time of so many bits counts in full. */
const tellingBits = 6;

export function featuresOf({ lines, shared, windows, lineBits }: LinePair): Features {
  const within = shared.filter(({ masks }) => (masks[0] & windows.a.mask) !== 0 && (masks[1] & windows.b.mask) !== 0);
  const sharedBits = shared.reduce((sum, { bits }) => sum + bits, 0);
  const counting = (kind: Shared['kind']): number => within.filter((key) => key.kind === kind).length;
  const figures = within.filter(({ kind }) => kind === 'figure');
  return {
    dice: (2 * windows.bits) / (windows.a.bits + windows.b.bits),
    logBits: Math.log1p(windows.bits),
    lineCosine: sharedBits / Math.sqrt(lineBits[0] * lineBits[1]),
    inRow: Math.log1p(countInRow(lines, windows)),
    names: Math.min(3, counting('name')),
    figures: figures.reduce((sum, { bits }) => sum + Math.min(1, bits / tellingBits), 0),
    otherFigures: counting('name') > 0 ? 0 : Math.min(3, ...otherFigures(lines, windows)),
    otherPersons: Math.min(2, ...otherPersons(lines, windows)),
    otherSpeaker: Number(isSaidByOthers(within)),
    words: Math.min(6, within.filter(({ kind }) => kind !== 'name').length),
    meaning: meaningShared(termsWithin(lines[0], windows.a), termsWithin(lines[1], windows.b)),
    adjuncts: Number(isAdjunct(lines[0], windows.a)) + Number(isAdjunct(lines[1], windows.b)),
  };
}

/** How many pairs of neighbouring keys of one window stand side by side in the other, too. */
function countInRow(lines: LinePair['lines'], { a, b }: WindowPair): number {
  const others = new Set(neighbours(termsWithin(lines[1], b)));
  return new Set(neighbours(termsWithin(lines[0], a)).filter((pair) => others.has(pair))).size;
}

const neighbours = (terms: readonly Term[]): string[] =>
  terms.slice(1).map(({ key }, index) => `${terms[index]!.key}\t${key}`);

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
