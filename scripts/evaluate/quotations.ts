import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { headNames, lastWord } from './head-names.ts';
import { type PlacedQuotation, type Span, findPlacedQuotations } from './placed-quotations.ts';
import { findByPatterns } from './quotation-patterns.ts';
import { readRows } from './read.ts';

/** An article with its attributions as annotators marked them. What is `mixed` may hold words without marks. */
interface Marked {
  text: string;
  quotations: { kind: 'direct' | 'mixed' | 'indirect'; content: Span[]; source: string | null }[];
}

/** A quotation as annotators marked it. */
interface Gold {
  segments: Span[];
  /** What of it stands between marks. */
  stretches: Span[];
  /** `null` where no source is marked. */
  heads: Set<string> | null;
}

/** Right ones among ours, and found ones among the annotators'. */
interface Tally {
  ours: number;
  right: number;
  gold: number;
  found: number;
}

type Find = (text: string) => PlacedQuotation[];

/** Segments of fewer words are terms and titles as often as quotations, and annotators differ about them. */
const fewestWords = 5;

/** Words between marks within what an annotator marked; the marks may stand just outside, and the last one may be missing. */
const marked = /(?:["“]|''|``)([^]+?)(?:["”]|''|$)/g;

/**
 * Direct and mixed quotations against the annotators of PolNeAR. Found: stretches between marks, of five words and more, that overlap
 * one of the other side's; what annotators call mixed also holds words without marks, so recall of all they marked is given, too.
 * Speaker, of quotations with such a segment: the head of the words we name, or of the name they stand for, is a head of the
 * source they marked. Precision over ours that overlap one with a source, recall over theirs.
 */
export function evaluateQuotations(folder: string): EvaluationRow[] | null {
  const rows = readRows(join(folder, 'quotations.jsonl')) as Marked[] | null;
  if (rows === null) return null;
  const ours = tally(rows, findPlacedQuotations, fewestWords);
  const plain = tally(rows, findByPatterns, fewestWords);
  const { speakers } = tally(rows, findPlacedQuotations, 1);
  const set = `PolNeAR, ${rows.length} articles`;
  const long = `${set}, ${fewestWords} words and more`;
  const [, recallOfAll] = toRows(
    { task: 'Quotations', set: `${long}, unmarked words counted` },
    ours.annotated,
    plain.annotated,
  );
  return [
    ...toRows({ task: 'Quotations', set: long }, ours.stretches, plain.stretches),
    recallOfAll!,
    ...toRows({ task: 'Speakers of quotations', set: long }, ours.speakers, plain.speakers),
    ...toRows({ task: 'Speakers of quotations', set: `${set}, any length` }, speakers, null),
  ];
}

function toRows(about: Pick<EvaluationRow, 'task' | 'set'>, ours: Tally, peer: Tally | null): EvaluationRow[] {
  const peerName = peer && 'three regular expressions';
  const precision = ({ right, ours }: Tally): number => right / ours;
  const recall = ({ found, gold }: Tally): number => found / gold;
  return [
    {
      ...about,
      items: ours.ours,
      measure: 'precision',
      ours: precision(ours),
      peer: peer && precision(peer),
      peerName,
    },
    { ...about, items: ours.gold, measure: 'recall', ours: recall(ours), peer: peer && recall(peer), peerName },
  ];
}

function tally(
  rows: readonly Marked[],
  find: Find,
  fewest: number,
): Record<'stretches' | 'annotated' | 'speakers', Tally> {
  const [stretches, annotated, speakers] = [1, 2, 3].map((): Tally => ({ ours: 0, right: 0, gold: 0, found: 0 })) as [
    Tally,
    Tally,
    Tally,
  ];
  for (const { text, quotations } of rows) {
    const gold = quotations.filter(({ kind }) => kind !== 'indirect').map((quotation) => toGold(quotation, text));
    const ours = find(text).filter(({ kind }) => kind === 'direct' || kind === 'mixed');
    const isLong = ([start, end]: Span): boolean => countWords(text.slice(start, end)) >= fewest;
    const [found, all] = [ours, gold].map((side) => side.flatMap(({ segments }) => segments)) as [Span[], Span[]];
    addSegments(
      stretches,
      found,
      gold.flatMap((quotation) => quotation.stretches),
      isLong,
    );
    addSegments(annotated, found, all, isLong);
    addSpeakers(speakers, ours, gold, isLong);
  }
  return { stretches, annotated, speakers };
}

function toGold({ content, source }: Marked['quotations'][number], text: string): Gold {
  return {
    segments: content,
    stretches: content.flatMap((span) => findStretches(text, span)),
    heads: source ? headNames(source) : null,
  };
}

function findStretches(text: string, [start, end]: Span): Span[] {
  const from = Math.max(0, start - 2);
  const stretches = text.slice(from, end + 2).matchAll(marked);
  return Array.from(stretches, ({ 0: whole, 1: inside, index }): Span => {
    const at = from + index + whole.indexOf(inside!);
    return [at, at + inside!.length];
  });
}

function addSegments(
  sum: Tally,
  ours: readonly Span[],
  gold: readonly Span[],
  isLong: (segment: Span) => boolean,
): void {
  const [long, longGold] = [ours.filter(isLong), gold.filter(isLong)];
  sum.ours += long.length;
  sum.right += long.filter((segment) => gold.some((other) => overlaps(segment, other))).length;
  sum.gold += longGold.length;
  sum.found += longGold.filter((segment) => ours.some((other) => overlaps(segment, other))).length;
}

function addSpeakers(
  sum: Tally,
  ours: readonly PlacedQuotation[],
  gold: readonly Gold[],
  isLong: (segment: Span) => boolean,
): void {
  const said = ours.filter(({ speaker }) => speaker !== null);
  const sourced = gold.filter(({ heads }) => heads !== null);
  for (const quotation of said.filter(({ segments }) => segments.some(isLong))) {
    const met = sourced.filter((other) => meets(quotation, other));
    if (met.length === 0) continue;
    sum.ours += 1;
    if (met.some((other) => hasSpeaker(quotation, other))) sum.right += 1;
  }
  for (const other of sourced.filter(({ segments }) => segments.some(isLong))) {
    sum.gold += 1;
    if (said.some((quotation) => meets(quotation, other) && hasSpeaker(quotation, other))) sum.found += 1;
  }
}

function meets(a: Pick<Gold, 'segments'>, b: Pick<Gold, 'segments'>): boolean {
  return a.segments.some((one) => b.segments.some((other) => overlaps(one, other)));
}

function overlaps([start, end]: Span, [otherStart, otherEnd]: Span): boolean {
  return start < otherEnd && otherStart < end;
}

function hasSpeaker({ speaker }: PlacedQuotation, { heads }: Gold): boolean {
  if (speaker === null || heads === null) return false;
  return heads.has(lastWord(speaker.words)) || (speaker.name !== null && heads.has(lastWord(speaker.name)));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
