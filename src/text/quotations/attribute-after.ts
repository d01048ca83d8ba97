import { type Attribution, accordingTo, cueAt } from './attribution.ts';
import { withApposition } from './appositions.ts';
import type { Cue } from './cue-verbs.ts';
import type { Unit } from './find-units.ts';
import { isSpeaker, phraseFrom } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, isAdverb } from './word-classes.ts';

/** So far from its subject may a verb stand, in tokens: `Smith, who ..., said`. */
const longestAside = 50;
const setApart = /[,?!…—–-]['’"”]*$/;
const commaOrDash = /^(?:,|[-–—]{1,2})$/;

/** `"...," said Smith`, `"...," Smith said`, `"...," according to Smith` */
export function afterQuotation(tokens: readonly Token[], [from, to]: Unit, at: number): Attribution | null {
  const hasComma = commaOrDash.test(tokens[at + 1]?.text ?? '');
  const isApart = hasComma || setApart.test(tokens[at]!.text.trimEnd());
  const next = hasComma ? at + 2 : at + 1;
  if (next >= to) return null;
  if (!isApart && at > from) return accordingTo(tokens, next);
  const found = accordingTo(tokens, next) ?? verbFirst(tokens, next, to, isApart);
  return found ?? (isApart ? subjectFirst(tokens, next, to) : subjectThenVerb(tokens, next, to));
}

/** `"This will be a challenge" for Clinton, said Kunin.` */
export function atEnd(tokens: readonly Token[], [, to]: Unit, at: number): Attribution | null {
  for (let index = at + 1; index < to - 1; index += 1) {
    const token = tokens[index]!;
    if (token.kind === 'quotation') return null;
    if (token.text !== ',') continue;
    const next = index + 1;
    const found = accordingTo(tokens, next) ?? verbFirst(tokens, next, to, false) ?? lastClause(tokens, next, to);
    if (found !== null) return found;
  }
  return null;
}

/** `Smith said.`, `Smith said in an interview.` */
function lastClause(tokens: readonly Token[], from: number, to: number): Attribution | null {
  const found = subjectThenVerb(tokens, from, to);
  const next = tokens[found?.cue?.[1] ?? to];
  return next === undefined || next.text === '.' || /^(?:in|on|at|during)$/.test(next.word) ? found : null;
}

/** `said Smith` */
function verbFirst(tokens: readonly Token[], from: number, to: number, isApart: boolean): Attribution | null {
  let verb = from;
  while (verb < to && isAdverb(tokens[verb]!.word)) verb += 1;
  const cue = cueAt(tokens, verb);
  if (cue?.form !== 'finite' || cue.class === 'name' || (!isApart && cue.class !== 'say')) return null;
  const speaker = withApposition(tokens, phraseFrom(tokens, verb + 1, to), to);
  return speaker && { speaker, cue: [verb, verb + 1] };
}

/** `Smith, the mayor, said` */
function subjectFirst(tokens: readonly Token[], from: number, to: number): Attribution | null {
  const subject = phraseFrom(tokens, from, to);
  if (!isSpeaker(tokens, subject) || tokens[from]!.word === 'who') return null;
  for (let index = subject.to; index < Math.min(to, subject.to + longestAside); index += 1) {
    if (tokens[index]!.kind === 'quotation') return null;
    const cue = cueAt(tokens, index);
    if (cue === undefined || !isPredicate(tokens, index, cue, subject.to)) continue;
    return { speaker: withApposition(tokens, subject, to) ?? subject, cue: [index, index + 1] };
  }
  return null;
}

/** Whether a verb can be what a subject that ends before `after` does. */
function isPredicate(tokens: readonly Token[], index: number, cue: Cue, after: number): boolean {
  const { word } = tokens[index - 1]!;
  if (cue.form === 'ing') return false;
  if (word === 'to') return cue.class === 'say' && index > after + 1;
  return cue.form === 'finite' || index === after || auxiliaries.has(word) || isAdverb(word);
}

/** `Smith said` and nothing between the two. */
function subjectThenVerb(tokens: readonly Token[], from: number, to: number): Attribution | null {
  const speaker = phraseFrom(tokens, from, to);
  if (speaker === null) return null;
  const cue = cueAt(tokens, speaker.to);
  return cue?.class === 'say' && cue.form === 'finite' && speaker.to < to
    ? { speaker, cue: [speaker.to, speaker.to + 1] }
    : null;
}
