import { type Cue, cueOf } from './cue-verbs.ts';
import type { Unit } from './find-units.ts';
import { type Phrase, phraseFrom } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** Whose words a quotation holds, as its sentence says. Spans are token indexes, the second past the end. */
export interface Attribution {
  speaker: Phrase;
  /** The words that say so; `null` for a colon. */
  cue: [from: number, to: number] | null;
}

/** Reads who speaks in the quotation at token `at` of a sentence; `null` when this way does not tell. */
export type Rule = (tokens: readonly Token[], unit: Unit, at: number) => Attribution | null;

/** `according to Smith` */
export function accordingTo(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at]?.word !== 'according' || tokens[at + 1]?.word !== 'to') return null;
  const speaker = phraseFrom(tokens, at + 2);
  return speaker && { speaker, cue: [at, at + 2] };
}

/** A verb that may report; a capital word is a name. */
export function cueAt(tokens: readonly Token[], index: number): Cue | undefined {
  const token = tokens[index];
  return token?.kind === 'word' && !token.isCapital ? cueOf(token.word) : undefined;
}
