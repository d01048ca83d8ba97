import type { Token } from './tokens.ts';
import { auxiliaries, isAdverb, timeWords } from './word-classes.ts';

const beforeTime = /^(?:on|in|at|late|early|last|this|next|earlier)$/;
const beforeUnit = /^(?:last|this|next|earlier)$/;
const timeUnit = /^(?:week|month|year|night|morning|afternoon|evening|weekend|spring|summer|fall|autumn|winter|time)$/;

/** From a verb to the left over auxiliaries, adverbs and times: `Trump has also on Monday`, `he last week`. */
export function skipAdverbials(tokens: readonly Token[], verb: number, floor: number): number {
  let index = verb;
  while (index > floor && isAdverbial(tokens, index - 1)) index -= 1;
  return index;
}

function isAdverbial(tokens: readonly Token[], index: number): boolean {
  const { kind, word, isCapital, text } = tokens[index]!;
  if (kind !== 'word') return false;
  if (isCapital) return (timeWords.has(word) && text !== 'May') || (beforeTime.test(word) && isTime(tokens[index + 1]));
  if (auxiliaries.has(word) || isAdverb(word) || isUnitOfTime(tokens, index)) return true;
  return beforeTime.test(word) && isTime(tokens[index + 1]);
}

function isTime(token: Token | undefined): boolean {
  return token !== undefined && (timeWords.has(token.word) || timeUnit.test(token.word));
}

/** The `week` of `last week`, the `night` of `Monday night`. */
function isUnitOfTime(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.word ?? '';
  return timeUnit.test(tokens[index]!.word) && (beforeUnit.test(before) || timeWords.has(before));
}
