import { isNamePart, isOfName } from './name-parts.ts';
import { canSpeak } from './speaker-nouns.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  innerDeterminers,
  isAdverb,
  openers,
  otherPronouns,
  personalPronouns,
  prepositions,
  relatives,
  timeWords,
} from './word-classes.ts';

/** Who or what is named at a place of a sentence: token indexes, `to` past the end. The last word is the head. */
export interface Phrase {
  kind: 'name' | 'pronoun' | 'description';
  from: number;
  to: number;
}

/** No phrase is longer, in words. */
const longest = 14;
/** Within brackets after a name, in tokens: `(D-Wis.)`. */
const longestAside = 8;
/** The noun phrase that begins at a token; `null` when none does. */
export function phraseFrom(tokens: readonly Token[], from: number, limit = tokens.length): Phrase | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || from >= limit) return null;
  if (personalPronouns.has(first.word)) return { kind: 'pronoun', from, to: from + 1 };
  const end = Math.min(limit, from + longest);
  let to = from;
  while (to < end && belongs(tokens, from, to)) to += 1;
  while (to > from && timeWords.has(tokens[to - 1]!.word)) to -= 1;
  if (to > from) return toPhrase(tokens, from, to);
  return otherPronouns.has(first.word) ? { kind: 'description', from, to: from + 1 } : null;
}

/** The noun phrase that ends before token `to` and does not reach below `floor`; `null` when none does. */
export function phraseUntil(tokens: readonly Token[], to: number, floor: number): Phrase | null {
  const end = skipAside(tokens, to, floor);
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || end <= floor) return null;
  if (personalPronouns.has(last.word)) return { kind: 'pronoun', from: end - 1, to: end };
  if (isOutside(last)) return otherPronouns.has(last.word) ? { kind: 'description', from: end - 1, to: end } : null;
  if (isVerb(tokens, end - 1)) return null;
  const lowest = Math.max(floor, end - longest);
  let from = end - 1;
  while (from > lowest && !determiners.has(tokens[from]!.word) && reachesBack(tokens, from)) from -= 1;
  while (from < end - 1 && openers.has(tokens[from]!.word)) from += 1;
  return toPhrase(tokens, from, end);
}

/** Whether somebody is named who can say something. */
export function isSpeaker(tokens: readonly Token[], phrase: Phrase | null): phrase is Phrase {
  if (phrase === null) return false;
  const { isCapital, word } = tokens[phrase.to - 1]!;
  return phrase.kind !== 'description' || isCapital || canSpeak(word);
}

/** Steps back over `(D-Wis.)`. */
export function skipAside(tokens: readonly Token[], to: number, floor: number): number {
  if (tokens[to - 1]?.text !== ')') return to;
  for (let index = to - 2; index > Math.max(floor, to - longestAside); index -= 1) {
    if (tokens[index]!.text === '(') return index;
  }
  return to;
}

/** Whether the token before one belongs to the same phrase. */
function reachesBack(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index - 1]!;
  if (isNamePart(tokens, index - 1)) return true;
  if (token.kind !== 'word' || isOutside(token) || (token.isCapital && timeWords.has(token.word))) return false;
  return !isVerb(tokens, index - 1);
}

/** Whether a token belongs to the phrase that begins at `from`. */
function belongs(tokens: readonly Token[], from: number, index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word') return false;
  if (index === from) return !isOutside(token) || determiners.has(token.word);
  if (isNamePart(tokens, index)) return true;
  if (determiners.has(token.word) && !token.isCapital && !innerDeterminers.has(token.word)) return false;
  return !isOutside(token) && !isVerb(tokens, index);
}

function isOutside({ word, isCapital, text }: Token): boolean {
  if (text.length === 1 && isCapital) return false;
  if (prepositions.has(word) || conjunctions.has(word) || relatives.has(word)) return true;
  if (isCapital) return auxiliaries.has(word) && text !== 'May' && text !== 'Will';
  return personalPronouns.has(word) || auxiliaries.has(word) || isAdverb(word);
}

/** A phrase that ends in a capital word is a name, without what describes it. */
function toPhrase(tokens: readonly Token[], from: number, to: number): Phrase {
  const isAlone = to - from === 1 && (otherPronouns.has(tokens[from]!.word) || determiners.has(tokens[from]!.word));
  if (!tokens[to - 1]!.isCapital || isAlone) return { kind: 'description', from, to };
  let start = to - 1;
  while (start > from && isOfName(tokens, start - 1)) start -= 1;
  return { kind: 'name', from: start, to };
}
