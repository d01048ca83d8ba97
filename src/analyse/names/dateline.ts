import { placeOf } from '../../text/names/lexicon.ts';
import type { NameToken } from '../../text/names/tokens.ts';
import type { WordFacts } from './facts.ts';

/** In tokens. */
const longest = 10;

/**
 * Where the places of a dateline end, as a token index: they begin the line in capitals and a date, an agency in brackets or a dash
 * follows them. 0 when the line has none.
 * @example LONDON 1996-08-30 -> 1; KYIV, Ukraine (AP) — Officials said ... -> 3; PARIS, Feb 12 -> 1
 */
export function findDateline(tokens: readonly NameToken[], facts: readonly WordFacts[]): number {
  if (facts[0]?.shape !== 'caps') return 0;
  let end = 1;
  while (end < longest && belongs(tokens, facts, end)) end++;
  if (tokens[end - 1]!.text === ',') end--;
  return isDated(tokens, facts, end) || isMarked(tokens, facts, end) ? end : 0;
}

function belongs(tokens: readonly NameToken[], facts: readonly WordFacts[], at: number): boolean {
  const fact = facts[at];
  if (!fact) return false;
  if (fact.hasCapital) return !fact.is.calendar;
  const { text, spaced } = tokens[at]!;
  return text === ',' || (text === '-' && !spaced);
}

/** Whether an ISO date or a month with a figure follows, perhaps after a comma. */
function isDated(tokens: readonly NameToken[], facts: readonly WordFacts[], end: number): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  if (facts[at]?.is.calendar) return tokens[at + 1]?.kind === 'figure';
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '-';
}

/** Whether a bracket or dash follows, and then a sentence; after English words that would be the topic of a table or heading. */
function isMarked(tokens: readonly NameToken[], facts: readonly WordFacts[], end: number): boolean {
  const mark = tokens[end];
  if (!mark?.spaced || tokens.length <= end + longest) return false;
  return mark.text === '('
    ? !facts[0]!.isCommon
    : /^[—–-]$/.test(mark.text) && placeOf(facts[0]!.entries) !== undefined;
}
