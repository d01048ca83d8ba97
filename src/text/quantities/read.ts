import { type Hedge, hedgeAfter, hedgeBefore } from './hedges.ts';
import type { Measure, Quantity } from './quantity.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Unit, mostUnitWords, unitsOf } from './units.ts';

type Tokens = readonly Token[];

/** A number, its units, and the index after both. */
interface Measured {
  number: ReadNumber;
  units: readonly Unit[];
  end: number;
}

const count: Unit = { dimension: 'count', unit: '', factor: 1 };
const share: Unit = { dimension: 'share', unit: 'percent', factor: 100 };

/** The quantities of a text in order. Bare years, ordinals, and numbers within names (`F-16`, `G7`) are none. */
export function findQuantities(text: string): Quantity[] {
  const tokens = tokenise(text);
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const quantity = quantityAt(tokens, at, found.at(-1)?.end ?? 0);
    if (quantity) found.push(quantity.quantity);
    at = quantity?.next ?? at + 1;
  }
  return found;
}

function quantityAt(tokens: Tokens, at: number, floor: number): { quantity: Quantity; next: number } | null {
  const sign = unitsOf(tokens[at]!.text).filter(({ dimension }) => dimension.startsWith('money') && tokens[at]!.text.length < 4 && /\p{Sc}/u.test(tokens[at]!.text)); // prettier-ignore
  const from = sign.length > 0 ? at + 1 : at;
  if (from >= tokens.length || isWithinName(tokens, from)) return null;
  const first = readScore(tokens, from) ?? readLength(tokens, from) ?? readMeasured(tokens, from, sign);
  if (!first || isNoQuantity(tokens, from, first)) return null;
  const measured = addRange(tokens, from, addSmaller(tokens, first), sign);
  const before = hedgeBefore(wordsBefore(tokens, at, floor));
  const after = before ? null : hedgeAfter(tokens.slice(measured.end, measured.end + 3).map(({ text }) => text));
  const start = tokens[at - (before?.length ?? 0)]!.start;
  const next = measured.end + (after?.length ?? 0);
  const hedge = before?.hedge ?? after?.hedge ?? null;
  const { low, high } = measured.number;
  const measures = measured.units.map((unit) => toMeasure(unit, low, high, hedge));
  return { quantity: { start, end: tokens[next - 1]!.end, measures, isVague: low !== high || hedge !== null }, next };
}

function toMeasure(
  { dimension, unit, factor, offset = 0 }: Unit,
  low: number,
  high: number,
  hedge: Hedge | null,
): Measure {
  const base = (value: number): number => Number((value * factor + offset).toPrecision(12));
  return { dimension, unit, low: base(low * (hedge?.low ?? 1)), high: base(high * (hedge?.high ?? 1)) };
}

function readMeasured(tokens: Tokens, at: number, sign: readonly Unit[]): Measured | null {
  const number = readNumber(tokens, at);
  if (!number) return null;
  if (sign.length > 0) {
    const isMillion = /^mm?$/.test(tokens[number.end]?.text ?? '') && tokens[number.end]!.isJoined;
    const scaled = isMillion ? { ...number, low: number.low * 1e6, high: number.high * 1e6 } : number;
    return { number: scaled, units: sign, end: isMillion ? number.end + 1 : number.end };
  }
  if (number.isShare) return { number, units: [share], end: number.end };
  const unit = readUnit(tokens, number.end);
  const isAge = unit !== null && tokens[unit.end]?.text === 'old';
  const units = isAge ? unit.units.map((one): Unit => ({ ...one, dimension: 'age' })) : unit?.units;
  return { number, units: units ?? [count], end: unit?.end ?? number.end };
}

function readUnit(tokens: Tokens, at: number): { units: readonly Unit[]; end: number } | null {
  for (let length = Math.min(mostUnitWords, tokens.length - at); length > 0; length -= 1) {
    const units = unitsOf(tokens.slice(at, at + length).map(({ text }) => text).join(' ')); // prettier-ignore
    const isShort = length === 1 && tokens[at]?.text.length === 1 && /\p{L}/u.test(tokens[at].text);
    if (units.length > 0 && (!isShort || tokens[at]!.isJoined)) return { units, end: at + length };
  }
  return null;
}

/** `an hour`, `an hour and a half`, `half an hour`, `three hours and a half`. */
function readLength(tokens: Tokens, at: number): Measured | null {
  const isHalf = tokens[at]!.text === 'half';
  const article = isHalf ? at + 1 : at;
  if (!/^an?$/.test(tokens[article]?.text ?? '') || isRate(tokens, article)) return null;
  const unit = readUnit(tokens, article + 1);
  if (!unit || !/^(?:minute|hour|day|week|fortnight|month|year|decade|century|mile|kilometre|metre)$/.test(unit.units[0]!.unit)) return null; // prettier-ignore
  const isAndHalf = ['and', 'a', 'half'].every((word, index) => tokens[unit.end + index]?.text === word);
  const value = isHalf ? 0.5 : isAndHalf ? 1.5 : 1;
  const end = isAndHalf ? unit.end + 3 : unit.end;
  return { number: { low: value, high: value, end, isShare: false }, units: unit.units, end };
}

/** `twice a week`, `$5 a month`. */
function isRate(tokens: Tokens, at: number): boolean {
  return /^(?:once|twice|times|half)$|^\d|s$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]!.text !== 'half';
}

/** `3-1`: what was won by, not from so many to so many. */
function readScore(tokens: Tokens, at: number): Measured | null {
  const [first, dash, second, next] = tokens.slice(at, at + 4);
  if (!second || !/^[-–]$/.test(dash!.text) || !dash!.isJoined || !second.isJoined) return null;
  if (![first!.text, second.text].every((text) => /^\d{1,3}$/.test(text))) return null;
  const isRange = Number(first!.text) < Number(second.text) && next !== undefined && /^[\p{L}%]/u.test(next.text);
  if (isRange && !/^(?:to|in|on|at|against|over|by|and|after)$/.test(next.text)) return null;
  const value = Number(first!.text) * 1000 + Number(second.text);
  return {
    number: { low: value, high: value, end: at + 3, isShare: false },
    units: [{ ...count, dimension: 'score' }],
    end: at + 3,
  };
}

/** `1 hour and 30 minutes`, `five feet 10 inches`. */
function addSmaller(tokens: Tokens, first: Measured): Measured {
  const at = tokens[first.end]?.text === 'and' ? first.end + 1 : first.end;
  const [unit] = first.units;
  if (unit!.dimension === 'count' || at >= tokens.length) return first;
  const second = readMeasured(tokens, at, []);
  const smaller = second?.units.find(({ dimension, factor }) => dimension === unit!.dimension && factor < unit!.factor);
  if (!second || !smaller || (unit!.dimension !== 'time' && unit!.dimension !== 'length' && unit!.dimension !== 'mass')) return first; // prettier-ignore
  const add = (value: number, more: number): number => value + (more * smaller.factor) / unit!.factor;
  const { number } = first;
  const sum = { ...number, low: add(number.low, second.number.low), high: add(number.high, second.number.high) };
  return { number: sum, units: [unit!], end: second.end };
}

/** `10 to 12 people`, `10-12`, `between 10 and 12`. */
function addRange(tokens: Tokens, at: number, first: Measured, sign: readonly Unit[]): Measured {
  const link = tokens[first.end]?.text ?? '';
  const isBetween = link === 'and' && tokens[at - 1 - sign.length]?.text === 'between';
  if (!/^(?:to|or|[-–])$/.test(link) && !isBetween) return first;
  const from = first.end + 1;
  const isSigned = sign.length > 0 && /\p{Sc}/u.test(tokens[from]?.text ?? '');
  const second = tokens[isSigned ? from + 1 : from] ? readMeasured(tokens, isSigned ? from + 1 : from, sign) : null;
  if (!second || second.number.isShare !== first.number.isShare) return first;
  const isBare = first.units[0] === count;
  if (!isBare && second.units[0]!.unit !== first.units[0]!.unit) return first;
  const scale = isBare || sign.length > 0 ? magnitudeLent(first.number.high, second.number.low) : 1;
  if (second.number.low <= first.number.high * scale) return first;
  return { number: { ...second.number, low: first.number.low * scale }, units: second.units, end: second.end };
}

/** `2 to 3 million`: the first number counts millions, too. */
function magnitudeLent(first: number, second: number): number {
  const scale = [1e12, 1e9, 1e6, 1000].find((size) => second >= size) ?? 1;
  return first < 1000 && first * scale < second && scale > 1 ? scale : 1;
}

function isNoQuantity(tokens: Tokens, at: number, { number, units, end }: Measured): boolean {
  const { text } = tokens[at]!;
  const isBare = units[0] === count && end === at + 1;
  if (isBare && isPartOfCode(tokens, at)) return true;
  if (isBare && /^(?:1[5-9]|20)\d\d$/.test(text)) return true;
  if (/^(?:st|nd|rd|th|s)$/.test(tokens[end]?.text ?? '') && tokens[end]!.isJoined) return true;
  if (!isBare || number.low !== 1 || text !== 'one') return false;
  return /^(?:no|any|every|each|this|that|the|some|which|for|not)$/.test(tokens[at - 1]?.text ?? '') || !/^\p{L}{3,}/u.test(tokens[end]?.text ?? ''); // prettier-ignore
}

/** Telephone numbers and clock times: figures in groups, or too many of them, or after a 0. */
function isPartOfCode(tokens: Tokens, at: number): boolean {
  const { text } = tokens[at]!;
  if (/^0\d|^\d{8}/.test(text)) return true;
  const isFigure = (index: number): boolean => /^\d/.test(tokens[index]?.text ?? '');
  if (!isFigure(at)) return false;
  const isMark = (index: number): boolean => /^[:/]$/.test(tokens[index]?.text ?? '');
  return isFigure(at - 1) || isFigure(at + 1) || isMark(at - 1) || (isMark(at + 1) && isFigure(at + 2));
}

/** `F-16`, `G7`, `Covid-19`, `No. 10`. */
function isWithinName(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const { text, isJoined } = tokens[at]!;
  if (!/^\d/.test(text)) return isJoined && before !== undefined && /^(?:['’.]|\d)/.test(before.text);
  return isJoined && before !== undefined && /[\p{L}\d.:/#-]$/u.test(before.text) && before.text !== 'pre';
}

function wordsBefore(tokens: Tokens, at: number, floor: number): string[] {
  return tokens.slice(Math.max(0, at - 4), at).filter(({ start }) => start >= floor).map(({ text }) => text); // prettier-ignore
}
