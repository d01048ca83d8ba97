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

/** A synonym tells less than the word itself. */
const synonymShare = 0.85;

/** What both lines have: a key, or a word and a synonym of it. */
export interface Shared {
  kind: PlacedTerm['kind'];
  bits: number;
  /** Bit masks of the clauses in which it stands. */
  masks: readonly [a: number, b: number];
  terms: readonly [a: PlacedTerm, b: PlacedTerm];
}

type Terms = readonly PlacedTerm[];

/** What two lines share: keys in the order of the first, then what only synonyms of each other are left of. */
export function shareKeys(a: DigestLine, b: DigestLine, weigh: Weigh): Shared[] {
  const [inA, inB] = [a, b].map(({ terms }) => Map.groupBy(terms, ({ key }) => key)) as [Map<string, PlacedTerm[]>, Map<string, PlacedTerm[]>]; // prettier-ignore
  const same = [...inA].flatMap(([key, ours]) => {
    const theirs = inB.get(key);
    return theirs ? [sharedOf(ours, theirs, weigh, 1)] : [];
  });
  const [restOfA, restOfB] = [senses(inA, inB), senses(inB, inA)];
  const alike = [...restOfA].flatMap(([sense, ours]) => {
    const theirs = restOfB.get(sense);
    return theirs ? [sharedOf(ours, theirs, weigh, synonymShare)] : [];
  });
  return [...same, ...alike];
}

/** The words of one line whose keys the other lacks, by what they stand for; of several synonyms the first. */
function senses(own: ReadonlyMap<string, Terms>, other: ReadonlyMap<string, Terms>): Map<string, Terms> {
  const bySense = new Map<string, Terms>();
  for (const [key, terms] of own) {
    const { kind, sense } = terms[0]!;
    if (kind === 'word' && !other.has(key) && !bySense.has(sense)) bySense.set(sense, terms);
  }
  return bySense;
}

function sharedOf(ours: Terms, theirs: Terms, weigh: Weigh, share: number): Shared {
  const bits = share * Math.min(weigh(ours[0]!), weigh(theirs[0]!));
  return { kind: ours[0]!.kind, bits, masks: [maskOf(ours), maskOf(theirs)], terms: [ours[0]!, theirs[0]!] };
}

const maskOf = (terms: Terms): number => terms.reduce((mask, { clause }) => mask | (1 << clause), 0);
