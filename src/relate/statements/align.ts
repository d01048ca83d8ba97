import { rarityOf } from '../../text/word-rarity.ts';
import type { Digest, DigestLine, PlacedTerm } from './digest.ts';
import { isNumberKey } from './figure-terms.ts';

/** What a key weighs in a pair of articles, in bits: the fewer of their lines have it, the more it tells. */
export type Weigh = (term: PlacedTerm) => number;

/** How much less the words about the telling weigh: that two sources both "told reporters" makes them no alike. */
const reportShare = 0.3;
/** A word that is as rare as this in English at large, one in 16,384, weighs in full. */
const rare = 14;
const smallNumberShare = 0.6;

/** Weighs by the two articles and English at large, so that no third article changes what they have in common. */
export function weighFor(a: Digest, b: Digest): Weigh {
  const lines = a.lines.length + b.lines.length + 1;
  return ({ key, kind, isReport }) => {
    const bits = Math.log2(lines / ((a.counts.get(key) ?? 0) + (b.counts.get(key) ?? 0)));
    return bits * (kind === 'word' ? wordShare(key) : 1) * (isReport ? reportShare : 1);
  };
}

const wordShare = (key: string): number => (isNumberKey(key) ? smallNumberShare : Math.min(1, rarityOf(key) / rare));

/** A key that both lines have. */
export interface Shared {
  kind: PlacedTerm['kind'];
  bits: number;
  /** Bit masks of the clauses in which it stands. */
  masks: readonly [a: number, b: number];
  terms: readonly [a: PlacedTerm, b: PlacedTerm];
}

/** The keys that two lines share, in the order of the first. */
export function shareKeys(a: DigestLine, b: DigestLine, weigh: Weigh): Shared[] {
  const inB = Map.groupBy(b.terms, ({ key }) => key);
  const shared: Shared[] = [];
  for (const [key, inA] of Map.groupBy(a.terms, (term) => term.key)) {
    const others = inB.get(key);
    if (!others) continue;
    const bits = Math.min(weigh(inA[0]!), weigh(others[0]!));
    shared.push({ kind: inA[0]!.kind, bits, masks: [maskOf(inA), maskOf(others)], terms: [inA[0]!, others[0]!] });
  }
  return shared;
}

const maskOf = (terms: readonly PlacedTerm[]): number => terms.reduce((mask, { clause }) => mask | (1 << clause), 0);
