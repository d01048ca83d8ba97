import { type Measured, count } from './measured.ts';
import { type Token, textAt } from './tokens.ts';

type Tokens = readonly Token[];

/** Whether what was read at a token is no amount of its own: a year, an ordinal, a part of a code or a name, the pronoun `one`, what comes on top. */
export function isNoQuantity(tokens: Tokens, at: number, { units, end }: Measured): boolean {
  if (tokens[end]?.isJoined && /^(?:st|nd|rd|th|s)$/.test(textAt(tokens, end))) return true;
  if (units[0] !== count) return false;
  if (isOnTop(tokens, at, end)) return true;
  if (end !== at + 1) return false;
  const text = textAt(tokens, at);
  if (/^(?:1[5-9]|20)\d\d$/.test(text) || isPartOfCode(tokens, at) || isEndOfName(tokens, at)) return true;
  return text === 'one' && isPronoun(tokens, at);
}

/** `two more days`, `another five`: beside an amount that only the article tells. */
function isOnTop(tokens: Tokens, at: number, end: number): boolean {
  const isMore = /^(?:more|further|additional|extra|other)$/.test(textAt(tokens, end));
  return textAt(tokens, at - 1) === 'another' || (isMore && textAt(tokens, end + 1) !== 'than');
}

/** `the broadcaster France 3, ...`: a figure that ends what begins with a capital counts nothing. */
function isEndOfName(tokens: Tokens, at: number): boolean {
  const after = textAt(tokens, at + 1);
  return /^\d+$/.test(textAt(tokens, at)) && (tokens[at - 1]?.isCapital ?? false) && /^[,.;:)]?$/.test(after);
}

/** `no one wants it`, `this one`, `one of them`. */
function isPronoun(tokens: Tokens, at: number): boolean {
  const before = /^(?:no|any|every|each|this|that|the|some|which|for|not)$/;
  return before.test(textAt(tokens, at - 1)) || !/^\p{L}{3,}/u.test(textAt(tokens, at + 1));
}

const isFigure = (text: string): boolean => /^\d/.test(text);
const isMark = (text: string): boolean => /^[:/]$/.test(text);

/** Telephone numbers, clock times and addresses: figures in groups, or too many of them, or after a 0. */
function isPartOfCode(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  if (/^0\d|^\d{8}/.test(text)) return true;
  if (!isFigure(text)) return false;
  const [before, after] = [textAt(tokens, at - 1), textAt(tokens, at + 1)];
  if (isFigure(before) || isFigure(after) || isMark(before)) return true;
  return isMark(after) && isFigure(textAt(tokens, at + 2));
}

/** `F-16`, `G7`, `Covid-19`, `#10`. */
export function isWithinName(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token?.isJoined || at === 0) return false;
  const before = textAt(tokens, at - 1);
  if (isFigure(token.text)) return /[\p{L}\d.:/#-]$/u.test(before) && before !== 'pre';
  return /^(?:['’.]|\d)/.test(before);
}
