import { type ReadNumber, andHalf, readNumber } from './read-number.ts';
import { type Token, standsAt, textAt } from './tokens.ts';
import { type Unit, mostUnitWords, unitsOf } from './units.ts';

type Tokens = readonly Token[];

/** A number, what its unit may be, and the index after both. */
export interface Measured {
  number: ReadNumber;
  units: readonly Unit[];
  end: number;
}

export const count: Unit = { dimension: 'count', unit: '', factor: 1 };
const share: Unit = { dimension: 'share', unit: 'percent', factor: 100 };

/** The number at a token with its unit; `sign` is the sign of a currency before it. */
export function readMeasured(tokens: Tokens, at: number, sign: readonly Unit[]): Measured | null {
  if (at >= tokens.length) return null;
  const number = readNumber(tokens, at);
  if (!number) return null;
  if (sign.length > 0) return withSign(tokens, number, sign);
  if (number.isShare) return { number, units: [share], end: number.end };
  const unit = readUnit(tokens, number.end);
  if (unit === null) return { number, units: [count], end: number.end };
  const isAge = textAt(tokens, unit.end) === 'old';
  const units = isAge ? unit.units.map((one): Unit => ({ ...one, dimension: 'age' })) : unit.units;
  return { number, units, end: isAge ? unit.end + 1 : unit.end };
}

/** `$3m` counts millions; without the sign it would be metres. */
function withSign(tokens: Tokens, number: ReadNumber, sign: readonly Unit[]): Measured {
  const next = tokens[number.end];
  if (!next?.isJoined || !/^mm?$/.test(next.text)) return { number, units: sign, end: number.end };
  const millions = { ...number, low: number.low * 1e6, high: number.high * 1e6 };
  return { number: millions, units: sign, end: number.end + 1 };
}

/** A unit of one letter stands right after its number. */
function readUnit(tokens: Tokens, at: number): { units: readonly Unit[]; end: number } | null {
  for (let length = Math.min(mostUnitWords, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    const units = unitsOf(words.join(' '));
    const isLetter = /^\p{L}$/u.test(words.join(' '));
    if (units.length > 0 && (!isLetter || tokens[at]!.isJoined)) return { units, end: at + length };
  }
  return null;
}

/** What may be counted by an article: `a second` is an ordinal. */
const single = /^(?:minute|hour|day|week|fortnight|month|year|decade|century|mile|kilometre|metre)$/;

/** `an hour`, `an hour and a half`, `half an hour`. */
export function readSingle(tokens: Tokens, at: number): Measured | null {
  const isHalf = textAt(tokens, at) === 'half';
  const article = isHalf ? at + 1 : at;
  if (!/^an?$/.test(textAt(tokens, article)) || (!isHalf && isRate(textAt(tokens, at - 1)))) return null;
  const unit = readUnit(tokens, article + 1);
  if (unit === null || !single.test(unit.units[0]!.unit)) return null;
  const isMore = standsAt(tokens, unit.end, andHalf);
  const value = isHalf ? 0.5 : isMore ? 1.5 : 1;
  const end = isMore ? unit.end + andHalf.length : unit.end;
  return { number: { low: value, high: value, end, isShare: false }, units: unit.units, end };
}

/** `twice a week`, `$5 a month`, `three times a day`. */
const isRate = (before: string): boolean => /^(?:once|twice)$|^\d|s$/.test(before);

/** What a score stands before; before anything else, two rising numbers are a range. */
const afterScore = /^(?:to|in|on|at|against|over|by|and|after)$/;

/** `3-1`: what was won by, not from so many to so many, and no `3-1/2`. */
export function readScore(tokens: Tokens, at: number): Measured | null {
  const [first, dash, second, next] = tokens.slice(at, at + 4);
  if (!second?.isJoined || !dash!.isJoined || !/^[-–]$/.test(dash!.text)) return null;
  if (![first!.text, second.text].every((text) => /^\d{1,3}$/.test(text))) return null;
  if (next?.text === '/') return null;
  const isFollowed = next !== undefined && /^[\p{L}%]/u.test(next.text) && !afterScore.test(next.text);
  if (isFollowed && Number(first!.text) < Number(second.text)) return null;
  const value = Number(first!.text) * 1000 + Number(second.text);
  const number = { low: value, high: value, end: at + 3, isShare: false };
  return { number, units: [{ ...count, dimension: 'score' }], end: at + 3 };
}
