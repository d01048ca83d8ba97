import type { PlainArticle } from '../../schema/article.ts';
import { functionWords } from '../../text/function-words.ts';
import { stemOf } from '../../text/stem.ts';
import { rarityOf } from '../../text/word-rarity.ts';
import type { Dating } from './dating.ts';

/** What the words around a date are about. */
export interface Senses {
  /** Names by their slugs. */
  names: ReadonlySet<string>;
  /** Bits of each stem that is neither a name nor part of the date. */
  stems: ReadonlyMap<string, number>;
}

/** So many words on either side of a date tell what is dated. */
const reach = 10;
const word = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

interface Placed {
  sense: string;
  isName: boolean;
  start: number;
  end: number;
}

/** The senses of datings of one article; `slugs` are those of its names, in their order. */
export function readSenses(article: PlainArticle, slugs: readonly string[], datings: readonly Dating[]): Senses[] {
  const mentions = article.names.flatMap(({ mentions: spans }, entry) =>
    spans.map(([line, start, end]) => ({ line, placed: { sense: slugs[entry]!, isName: true, start, end } })),
  );
  const byLine = Map.groupBy(mentions, ({ line }) => line);
  return datings.map((dating) => sensesOf(dating, byLine.get(dating.clause[0])?.map(({ placed }) => placed) ?? []));
}

function sensesOf({ clause: [, from], words, expression: { span } }: Dating, mentions: readonly Placed[]): Senses {
  const named = mentions.filter(({ start, end }) => from <= start && end <= from + words.length);
  const taken = [...named, { start: span[1], end: span[2] }];
  const stems = [...words.matchAll(word)]
    .map(({ 0: text, index }) => ({ text, start: from + index, end: from + index + text.length }))
    .filter((one) => !functionWords.has(one.text.toLowerCase()) && !taken.some((other) => overlap(one, other)))
    .map(({ text, start, end }): Placed => ({ sense: stemOf(text), isName: false, start, end }));
  const near = nearest([...named, ...stems], span[1], span[2]);
  return {
    names: new Set(near.filter(({ isName }) => isName).map(({ sense }) => sense)),
    stems: new Map(near.filter(({ isName }) => !isName).map(({ sense }) => [sense, rarityOf(sense)])),
  };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function nearest(placed: readonly Placed[], start: number, end: number): Placed[] {
  const sorted = placed.toSorted((a, b) => a.start - b.start);
  return [
    ...sorted.filter((one) => one.end <= start).slice(-reach),
    ...sorted.filter((one) => one.start >= end).slice(0, reach),
  ];
}

/** Bits of a name: as much as a rare word tells. */
const bitsOfName = 12;
/** Likeness from which two clauses of one time tell one event. */
const alike = 0.5;
/** Bits that they must share beside names: two telling words. */
const fewestBits = 18;

/** Whether two clauses that tell the same time tell the same event: they share a name and telling words, and little else is different. */
export function tellTheSame(a: Senses, b: Senses): boolean {
  return sharedNames(a, b) > 0 && sharedBits(a, b) >= fewestBits && likeness(a, b) >= alike;
}

/** 0 to 1: the bits that two clauses share, as a part of what each has (Ochiai coefficient). */
export function likeness(a: Senses, b: Senses): number {
  const all = Math.sqrt(weightOf(a) * weightOf(b));
  return all === 0 ? 0 : (sharedBits(a, b) + sharedNames(a, b) * bitsOfName) / all;
}

const sharedNames = (a: Senses, b: Senses): number => [...a.names].filter((name) => b.names.has(name)).length;

const sharedBits = (a: Senses, b: Senses): number =>
  sum([...a.stems].filter(([stem]) => b.stems.has(stem)).map(([, bits]) => bits));

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

const weightOf = ({ names, stems }: Senses): number => names.size * bitsOfName + sum(stems.values());
