import { cueOf } from './cue-verbs.ts';
import { isAfterOffice } from './name-parts.ts';
import { type Phrase, phraseUntil } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, conjunctions, prepositions, relatives } from './word-classes.ts';

/** So many phrases may hang on a subject: `a spokesman for the mayor of Rome said`. */
const longestChain = 4;
/** Prepositions that attach a phrase to the noun before it. */
const attaching =
  /^(?:of|for|from|with|in|at|on|to|by|against|behind|near|between|inside|within|under|around|outside|about)$/;

/** The phrase before a verb, or what it hangs on: `a spokesman for the group said`. */
export function headOfChain(tokens: readonly Token[], to: number, floor: number): Phrase | null {
  let phrase = phraseUntil(tokens, to, floor);
  for (let steps = 0; phrase !== null && phrase.kind !== 'pronoun' && steps < longestChain; steps += 1) {
    const start = startOfWhole(tokens, phrase, floor);
    const before = tokens[start - 1];
    if (start - 1 <= floor || before === undefined || !attaching.test(before.word)) return phrase;
    if (isAfterOffice(tokens, start)) return phrase;
    const host = phraseUntil(tokens, start - 1, floor);
    if (host === null || host.kind === 'pronoun') return phrase;
    phrase = host;
  }
  return phrase;
}

/** Two who speak together, at the start of a clause: `Trump and Ryan said`. Together they have no one name. */
export function withPartner(tokens: readonly Token[], phrase: Phrase | null, floor: number): Phrase | null {
  if (phrase === null || phrase.kind === 'pronoun') return phrase;
  const and = startOfWhole(tokens, phrase, floor) - 1;
  if (and <= floor || tokens[and]!.word !== 'and') return phrase;
  const partner = phraseUntil(tokens, and, floor);
  if (partner === null || partner.kind === 'pronoun') return phrase;
  const start = startOfWhole(tokens, partner, floor);
  const isAtStart = start === floor || tokens[start - 1]!.kind !== 'word' || conjunctions.has(tokens[start - 1]!.word);
  return isAtStart ? { kind: 'description', from: partner.from, to: phrase.to } : phrase;
}

/** Where a phrase begins with what describes it. */
export function startOfWhole(tokens: readonly Token[], { from }: Phrase, floor: number): number {
  let start = from;
  while (start > floor && describes(tokens[start - 1]!)) start -= 1;
  return start;
}

function describes({ kind, word }: Token): boolean {
  if (kind !== 'word' || cueOf(word)?.form === 'finite') return false;
  return ![prepositions, conjunctions, relatives, auxiliaries].some((list) => list.has(word));
}
