import { few, fractions, magnitudes, orders, spelled } from './number-words.ts';
import { type Token, standsAt, textAt } from './tokens.ts';

/** A number without its unit: what it may be, and the index after its last token. */
export interface ReadNumber {
  low: number;
  high: number;
  end: number;
  /** Whether it tells parts of a whole: `one-fifth`, as 0.2. */
  isShare: boolean;
}

type Tokens = readonly Token[];
const digits = /^\d/;
export const andHalf = ['and', 'a', 'half'];

/** The number that begins at a token; `null` where none does. */
export function readNumber(tokens: Tokens, at: number): ReadNumber | null {
  return readShare(tokens, at) ?? readOrder(tokens, at) ?? readFew(tokens, at) ?? readWhole(tokens, at);
}

/** `one-fifth`, `two thirds`, `a quarter of`, `half of`, `half the`, `a quarter of a million`; what stands alone may be an ordinal. */
function readShare(tokens: Tokens, at: number): ReadNumber | null {
  const first = tokens[at]!.text;
  if (first === 'half' || first === 'three-quarters') {
    return /^(?:of|the|its|their|his|her|all)$/.test(textAt(tokens, at + 1)) ? share(0.5, at + 1) : null;
  }
  const count = first === 'a' ? 1 : spelled.get(first);
  const part = fractions.get(textAt(tokens, at + 1));
  if (count === undefined || part === undefined || count >= part) return null;
  const isPlain = first === 'a' || !tokens[at + 1]!.isJoined;
  const isOf = textAt(tokens, at + 2) === 'of';
  const times = isOf && textAt(tokens, at + 3) === 'a' ? magnitudes.get(textAt(tokens, at + 4)) : undefined;
  if (times !== undefined) return span([count / part, count / part], times, at + 5);
  return isPlain && count === 1 && !isOf ? null : share(count / part, at + 2);
}

const share = (value: number, end: number): ReadNumber => ({ low: value, high: value, end, isShare: true });

/** `hundreds of thousands`, `dozens`, `tens of millions`. */
function readOrder(tokens: Tokens, at: number): ReadNumber | null {
  const order = orders.get(tokens[at]!.text);
  if (!order) return null;
  const next = textAt(tokens, at + 1) === 'of' ? textAt(tokens, at + 2) : '';
  const times = magnitudes.get(next.replace(/s$/, ''));
  if (times !== undefined && next.endsWith('s') && next.length > 2) return span(order, times, at + 3);
  return tokens[at]!.text === 'tens' ? null : span(order, 1, at + 1);
}

/** `several`, `a few hundred`, `a couple of thousand`. */
function readFew(tokens: Tokens, at: number): ReadNumber | null {
  const from = tokens[at]!.text === 'a' ? at + 1 : at;
  const word = textAt(tokens, from);
  const range = few.get(word);
  if (!range || (from === at && word !== 'several')) return null;
  const next = textAt(tokens, from + 1) === 'of' ? from + 2 : from + 1;
  const times = magnitudes.get(textAt(tokens, next));
  if (times === undefined) return span(range, 1, from + 1);
  const more = magnitudes.get(textAt(tokens, next + 1));
  return span([range[0], 9.99], times * (more ?? 1), next + (more === undefined ? 1 : 2));
}

const span = ([low, high]: readonly [number, number], times: number, end: number): ReadNumber => ({
  low: low * times,
  high: high * times,
  end,
  isShare: false,
});

function readWhole(tokens: Tokens, at: number): ReadNumber | null {
  const whole = digits.test(tokens[at]!.text) ? readDigits(tokens, at) : readWords(tokens, at);
  if (!whole) return null;
  const isAndHalf = standsAt(tokens, whole.end, andHalf);
  if (!isAndHalf) return span([whole.value, whole.value], 1, whole.end);
  const times = magnitudes.get(textAt(tokens, whole.end + 3));
  return span([whole.value + 0.5, whole.value + 0.5], times ?? 1, whole.end + (times === undefined ? 3 : 4));
}

interface Whole {
  value: number;
  end: number;
}

/** Parts of a whole that are written so: of prices and of inches. */
const parts = new Set(['2', '3', '4', '8', '16', '32', '64']);

/** `13-1/2`, `1/4`: what the fraction at a token adds to a whole number, and the index after it. */
function readFraction(tokens: Tokens, at: number): Whole | null {
  const [count, slash, part] = tokens.slice(at, at + 3);
  if (slash?.text !== '/' || !slash.isJoined || !part?.isJoined || !parts.has(part.text)) return null;
  const value = Number(count!.text) / Number(part.text);
  return value > 0 && value < 1 ? { value, end: at + 3 } : null;
}

function readDigits(tokens: Tokens, at: number): Whole {
  const isMixed = textAt(tokens, at + 1) === '-' && tokens[at + 1]!.isJoined;
  const fraction = readFraction(tokens, isMixed ? at + 2 : at);
  if (fraction) return isMixed ? { ...fraction, value: Number(tokens[at]!.text.replaceAll(',', '')) + fraction.value } : fraction; // prettier-ignore
  const value = Number(tokens[at]!.text.replaceAll(',', ''));
  const next = tokens[at + 1];
  const isMagnitude = next !== undefined && (next.text.length > 2 || next.isJoined) && next.text !== 'm';
  const times = isMagnitude ? magnitudes.get(next.text) : undefined;
  return times === undefined ? { value, end: at + 1 } : { value: value * times, end: at + 2 };
}

/** `two hundred and fifty thousand`, `a dozen`, `twenty-one`. */
function readWords(tokens: Tokens, at: number): Whole | null {
  const isArticle = textAt(tokens, at) === 'a';
  if (isArticle && timesOf(textAt(tokens, at + 1)) === null) return null;
  let sum: Sum | null = isArticle ? { total: 0, current: 1 } : null;
  let end = isArticle ? at + 1 : at;
  for (;;) {
    const isAnd = sum !== null && sum.current >= 100 && textAt(tokens, end) === 'and';
    const next = addWord(sum, textAt(tokens, isAnd ? end + 1 : end), isAnd);
    if (next === null) break;
    sum = next;
    end += isAnd ? 2 : 1;
  }
  return sum === null ? null : { value: sum.total + sum.current, end };
}

/** `total` counts whole thousands and more, `current` what is below. */
interface Sum {
  total: number;
  current: number;
}

/** The sum with one more word, `null` where the word does not go on with it. After `and`, no magnitude follows. */
function addWord(sum: Sum | null, word: string, isAnd: boolean): Sum | null {
  const value = spelled.get(word);
  if (value !== undefined) {
    if (sum === null) return { total: 0, current: value };
    return sum.current % (value < 10 ? 10 : 100) === 0 ? { ...sum, current: sum.current + value } : null;
  }
  const times = timesOf(word);
  if (times === null || sum === null || isAnd) return null;
  if (times <= 100) return { ...sum, current: sum.current * times };
  return { total: sum.total + sum.current * times, current: 0 };
}

/** Of a magnitude that is written out. */
const timesOf = (word: string): number | null => (word.length > 2 ? (magnitudes.get(word) ?? null) : null);
