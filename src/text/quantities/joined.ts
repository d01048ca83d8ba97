import { type Measured, count, readMeasured } from './measured.ts';
import { type Token, textAt } from './tokens.ts';
import type { Unit } from './units.ts';

type Tokens = readonly Token[];

/** Dimensions of which a smaller unit may follow a larger. */
const compound = new Set(['time', 'length', 'mass']);

/** `1 hour and 30 minutes`, `five feet 10 inches`: the first quantity with the second, if one follows. */
export function addSmaller(tokens: Tokens, first: Measured): Measured {
  const unit = first.units[0]!;
  if (!compound.has(unit.dimension)) return first;
  const at = textAt(tokens, first.end) === 'and' ? first.end + 1 : first.end;
  const second = readMeasured(tokens, at, []);
  const smaller = second?.units.find(({ dimension, factor }) => dimension === unit.dimension && factor < unit.factor);
  if (!second || !smaller) return first;
  const add = (value: number, more: number): number => value + (more * smaller.factor) / unit.factor;
  const { number } = first;
  const sum = { ...number, low: add(number.low, second.number.low), high: add(number.high, second.number.high) };
  return { number: sum, units: [unit], end: second.end };
}

/** `10 to 12 people`, `10-12`, `between 10 and 12`: from the first number to the second, if one follows. */
export function addRange(tokens: Tokens, at: number, first: Measured, sign: readonly Unit[]): Measured {
  if (!isRange(tokens, at - sign.length, textAt(tokens, first.end))) return first;
  const from = sign.length > 0 && /\p{Sc}/u.test(textAt(tokens, first.end + 1)) ? first.end + 2 : first.end + 1;
  const second = readMeasured(tokens, from, sign);
  if (second === null || !areOfOneKind(first, second)) return first;
  const isLent = first.units[0] === count || sign.length > 0;
  const low = first.number.low * (isLent ? magnitudeLent(first.number.high, second.number.low) : 1);
  return second.number.low > low ? { ...second, number: { ...second.number, low } } : first;
}

function isRange(tokens: Tokens, at: number, link: string): boolean {
  return /^(?:to|or|[-–])$/.test(link) || (link === 'and' && textAt(tokens, at - 1) === 'between');
}

/** The unit may stand after the second number alone. */
function areOfOneKind(first: Measured, second: Measured): boolean {
  if (first.number.isShare !== second.number.isShare) return false;
  return first.units[0] === count || first.units[0]!.unit === second.units[0]!.unit;
}

/** `2 to 3 million`: the first number counts millions, too. */
function magnitudeLent(first: number, second: number): number {
  const scale = [1e12, 1e9, 1e6, 1000].find((size) => second >= size) ?? 1;
  return first < 1000 && first * scale < second ? scale : 1;
}
