import { type Measured, count } from './measured.ts';
import { type Token, textAt } from './tokens.ts';

type Tokens = readonly Token[];

/** Whether what was read at a token counts nothing: a year, an ordinal, a part of a code, the pronoun `one`. */
export function isNoQuantity(tokens: Tokens, at: number, { units, end }: Measured): boolean {
  if (tokens[end]?.isJoined && /^(?:st|nd|rd|th|s)$/.test(textAt(tokens, end))) return true;
  if (units[0] !== count || end !== at + 1) return false;
  const text = textAt(tokens, at);
  return /^(?:1[5-9]|20)\d\d$/.test(text) || isPartOfCode(tokens, at) || (text === 'one' && isPronoun(tokens, at));
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
