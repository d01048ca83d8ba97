import { type Attribution, accordingTo, cueAt } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import type { Cue } from './cue-verbs.ts';
import type { Unit } from './find-units.ts';
import { type Phrase, isSpeaker, phraseUntil } from './noun-phrases.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbs.ts';

/** So many tokens before a quotation are looked at, and so many verbs among them. */
const reach = 150;
const mostVerbs = 8;
/** So far before a quotation may a verb of the class `act` stand: `went on:`; further where a comma or colon introduces it. */
const actReach = { plain: 3, introduced: 8 };

/** The nearest verb to the left that reports; what somebody thinks, or `it` says, only where nobody is said to say it. */
export function beforeQuotation(tokens: readonly Token[], [from]: Unit, at: number): Attribution | null {
  const floor = Math.max(from, at - reach);
  let weak: Attribution | null = null;
  let verbs = 0;
  for (let index = at - 1; index >= floor && verbs < mostVerbs; index -= 1) {
    const found = accordingTo(tokens, index);
    if (found !== null) return found;
    const cue = cueAt(tokens, index);
    if (cue === undefined || !canReport(tokens, index, at, cue)) continue;
    verbs += 1;
    const speaker = weak === null || cue.class === 'say' ? subjectOf(tokens, index, cue, floor) : null;
    if (!isSpeaker(tokens, speaker)) continue;
    const attribution: Attribution = { speaker, cue: [index, index + 1] };
    if (cue.class !== 'think' && !isThing(tokens, speaker)) return attribution;
    weak ??= attribution;
  }
  return weak;
}

function canReport(tokens: readonly Token[], index: number, at: number, cue: Cue): boolean {
  if (cue.form === 'base' && !isVerbal(tokens, index)) return false;
  const isIntroduced = /^[,:]$/.test(tokens[at - 1]?.text ?? '');
  return cue.class !== 'act' || index >= at - (isIntroduced ? actReach.introduced : actReach.plain);
}

function isThing(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return to - from === 1 && /^(?:it|this|that|these|those)$/.test(tokens[from]!.word);
}

/** `Carl Bialik: "..."`, `She addressed them again: "..."` */
export function beforeColon(tokens: readonly Token[], [start]: Unit, at: number): Attribution | null {
  const colon = at - 1;
  const from = Math.max(start, at - reach);
  if (colon <= from || tokens[colon]!.text !== ':') return null;
  const name = phraseUntil(tokens, colon, from);
  const speaker = name?.kind === 'name' ? name : clauseSubject(tokens, from, colon);
  return isSpeaker(tokens, speaker) && !isThing(tokens, speaker) ? { speaker, cue: null } : null;
}
