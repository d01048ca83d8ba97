import { withApposition } from './appositions.ts';
import { cueOf } from './cue-verbs.ts';
import { type Phrase, phraseFrom } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { conjunctions, isAdverb, openers, prepositions, timeWords } from './word-classes.ts';

/** So many introductions may stand before a subject: `On Friday, in Ohio, Trump said`. */
const mostIntroductions = 5;

/** The subject of a clause that starts at `from`: its first phrase after what introduces it; `null` when none can be told. */
export function clauseSubject(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let start = from;
  for (let steps = 0; steps <= mostIntroductions; steps += 1) {
    while (start < to && (openers.has(tokens[start]!.word) || tokens[start]!.kind !== 'word')) start += 1;
    if (start >= to) return null;
    const first = tokens[start]!;
    if (cueOf(first.word)?.form === 'finite' && !first.isCapital) return phraseFrom(tokens, start + 1, to);
    if (!isIntroduction(tokens, start, from)) return withApposition(tokens, phraseFrom(tokens, start, to), to);
    while (start < to && tokens[start]!.text !== ',') start += 1;
  }
  return null;
}

/** `In Ohio,` `Asked about it,` `Hours later,` */
function isIntroduction(tokens: readonly Token[], at: number, from: number): boolean {
  const { word } = tokens[at]!;
  if (prepositions.has(word) || conjunctions.has(word) || timeWords.has(word) || isAdverb(word)) return true;
  if (at === from && /(?:ing|ed)$/.test(word)) return true;
  const phrase = phraseFrom(tokens, at);
  return phrase !== null && /^(?:later|ago|earlier|after|before)$/.test(tokens[phrase.to]?.word ?? '');
}
