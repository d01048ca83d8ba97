import { type Phrase, phraseFrom, phraseUntil, skipAside } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { determiners, openers, prepositions } from './word-classes.ts';

const clauseEdge = /^[;:—–(]$/;
const partyOrAge = /^(?:[DRI]-|Jr|Sr|Democrat|Republican|\d)/;

/** `her husband, Bill Clinton,` is Bill Clinton. */
export function withApposition(tokens: readonly Token[], phrase: Phrase | null, to: number): Phrase | null {
  if (phrase?.kind !== 'description' || tokens[phrase.to]?.text !== ',') return phrase;
  const name = phraseFrom(tokens, phrase.to + 1, to);
  if (name?.kind !== 'name' || name.from !== phrase.to + 1 || name.to - name.from < 2) return phrase;
  return /^[,.]?$/.test(tokens[name.to]?.text ?? '') ? name : phrase;
}

/** A comma before a verb ends an apposition or aside, and the subject stands before that: `Smith, the mayor, said`. */
export function subjectBeforeComma(tokens: readonly Token[], comma: number, floor: number): Phrase | null {
  const starts = partStarts(tokens, comma, floor);
  if (starts.length === 1) return leadingPhrase(tokens, floor, comma);
  for (let position = 1; position < starts.length; position += 1) {
    const found = subjectInPart(tokens, starts, position, comma);
    if (found !== null) return found;
  }
  return null;
}

/** The subject, if it is the phrase of one part; parts are counted from the right. */
function subjectInPart(
  tokens: readonly Token[],
  starts: readonly number[],
  position: number,
  comma: number,
): Phrase | null {
  const [before, start, next] = [starts[position + 1], starts[position]!, starts[position - 1]!];
  if (before !== undefined && prepositions.has(tokens[start]!.word)) return null;
  const phrase = leadingPhrase(tokens, start, next - 1) ?? phraseUntil(tokens, next - 1, start);
  if (phrase?.kind !== 'description') return isApposition(tokens, next) ? phrase : null;
  const isItselfAside = before !== undefined && phraseUntil(tokens, start - 1, before)?.kind === 'name';
  const name = position === 1 ? wholeName(tokens, next, comma) : null;
  if (name !== null && (!isItselfAside || name.to - name.from > 1)) return name;
  return isItselfAside ? null : phrase;
}

/** The name that some words are, all of them. */
function wholeName(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const phrase = phraseFrom(tokens, from, to);
  return phrase?.kind === 'name' && phrase.from === from && phrase.to === to ? phrase : null;
}

/** Where the parts between commas start, from right to left, back to the edge of the clause. */
function partStarts(tokens: readonly Token[], comma: number, floor: number): number[] {
  const starts: number[] = [];
  for (let index = comma - 1; index >= floor; index -= 1) {
    const { kind, text } = tokens[index]!;
    const open = text === ')' ? skipAside(tokens, index + 1, floor) : index;
    if (open < index) {
      index = open;
      continue;
    }
    if (kind === 'quotation' || clauseEdge.test(text)) return [...starts, index + 1];
    if (text === ',') starts.push(index + 1);
  }
  return [...starts, floor];
}

function isApposition(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start];
  if (token === undefined) return false;
  return (
    !token.isCapital ||
    determiners.has(token.word) ||
    partyOrAge.test(token.text) ||
    tokens[start + 1]?.isCapital === false
  );
}

/** The phrase that a part of a sentence begins with, after words such as `but` and `meanwhile`. */
function leadingPhrase(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let start = from;
  while (start < to && openers.has(tokens[start]!.word)) start += 1;
  return prepositions.has(tokens[start]?.word ?? '') ? null : phraseFrom(tokens, start, to);
}
