import { type Hedge, hedgeAfter, hedgeBefore } from './hedges.ts';
import { addRange, addSmaller } from './joined.ts';
import { readMeasured, readScore, readSingle } from './measured.ts';
import { isNoQuantity, isWithinName } from './no-quantity.ts';
import type { Measure, Quantity } from './quantity.ts';
import { type Token, textAt, tokenise } from './tokens.ts';
import { type Unit, unitsOf } from './units.ts';

type Tokens = readonly Token[];

/** A quantity, and the index after its last token. */
interface Read {
  quantity: Quantity;
  next: number;
}

/** The quantities of a text in order. Bare years, ordinals, and numbers within names (`F-16`, `G7`) are none. */
export function findQuantities(text: string): Quantity[] {
  const tokens = tokenise(text);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = quantityAt(tokens, at, found.at(-1)?.end ?? 0);
    if (read) found.push(read.quantity);
    at = read?.next ?? at + 1;
  }
  return found;
}

function quantityAt(tokens: Tokens, at: number, floor: number): Read | null {
  const sign = /\p{Sc}/u.test(textAt(tokens, at)) ? unitsOf(textAt(tokens, at)) : [];
  const from = sign.length > 0 ? at + 1 : at;
  if (from >= tokens.length || isWithinName(tokens, from)) return null;
  const first = readScore(tokens, from) ?? readSingle(tokens, from) ?? readMeasured(tokens, from, sign);
  if (!first || isNoQuantity(tokens, from, first)) return null;
  const { number, units, end } = addRange(tokens, from, addSmaller(tokens, first), sign);
  const { hedge, start, next } = hedgeAround(tokens, at, end, floor);
  const measures = units.map((unit) => toMeasure(unit, number.low, number.high, hedge));
  const isVague = number.low !== number.high || hedge !== exact;
  return { quantity: { start: tokens[start]!.start, end: tokens[next - 1]!.end, measures, isVague }, next };
}

const exact: Hedge = { low: 1, high: 1 };
/** So many words before and after a number may hedge it. */
const hedgeReach = { before: 4, after: 3 };

/** The hedge before or after the tokens of a number, and the tokens of both. */
function hedgeAround(tokens: Tokens, at: number, end: number, floor: number) {
  const near = tokens.slice(Math.max(0, at - hedgeReach.before), at).filter(({ start }) => start >= floor);
  const before = hedgeBefore(near.map(({ text }) => text));
  if (before) return { hedge: before.hedge, start: at - before.length, next: end };
  const after = hedgeAfter(tokens.slice(end, end + hedgeReach.after).map(({ text }) => text));
  return { hedge: after?.hedge ?? exact, start: at, next: end + (after?.length ?? 0) };
}

/** Rounded to 12 digits, so that the same in other units is the same. */
function toMeasure({ dimension, unit, factor, offset = 0 }: Unit, low: number, high: number, hedge: Hedge): Measure {
  const base = (value: number): number => Number((value * factor + offset).toPrecision(12));
  return { dimension, unit, low: base(low * hedge.low), high: base(high * hedge.high) };
}
