import { type Attribution, cueAt } from './attribution.ts';
import type { Unit } from './find-units.ts';
import { isSpeaker, phraseUntil } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { words } from './word-classes.ts';

/** Nouns for what somebody says. */
const sayings = words(`
  claim claims statement assertion contention argument remark remarks comment comments suggestion promise promises pledge vow warning
  accusation accusations allegation allegations declaration announcement insistence call calls demand demands threat threats boast
  dictum motto mantra slogan phrase admission confession
`);
const connecting = words('that of for to about : ,');
/** So many tokens may stand between such a noun and the quotation, and between the noun and whose it is. */
const reach = { noun: 8, owner: 3 };

/** `Smith's claim that the bridge was "..."`, `the agency's promise of "..."` */
export function ofNoun(tokens: readonly Token[], [from]: Unit, at: number): Attribution | null {
  for (let index = at - 1; index >= Math.max(from, at - 1 - reach.noun); index -= 1) {
    const { kind, word } = tokens[index]!;
    if (kind === 'quotation' || cueAt(tokens, index)?.form === 'finite') return null;
    if (!sayings.has(word) || !connecting.has(tokens[index + 1]!.word)) continue;
    const speaker = ownerOf(tokens, index, from);
    return isSpeaker(tokens, speaker) ? { speaker, cue: [index, index + 1] } : null;
  }
  return null;
}

/** The phrase in the possessive that a noun belongs to. */
function ownerOf(tokens: readonly Token[], noun: number, floor: number): ReturnType<typeof phraseUntil> {
  for (let index = noun - 1; index >= Math.max(floor, noun - reach.owner); index -= 1) {
    if (tokens[index]!.kind !== 'word') return null;
    if (tokens[index]!.isPossessive) return phraseUntil(tokens, index + 1, floor);
  }
  return null;
}
