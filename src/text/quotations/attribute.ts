import { type Cue, cueOf } from './cue-verbs.ts';
import type { Unit } from './find-units.ts';
import { type Phrase, isSpeaker, phraseFrom, phraseUntil } from './noun-phrases.ts';
import { clauseSubject, subjectOf, withApposition } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isVerbal } from './verbs.ts';
import { auxiliaries, isAdverb } from './word-classes.ts';

/** Whose words a quotation holds, as its sentence says. Spans are token indexes, the second past the end. */
export interface Attribution {
  speaker: Phrase;
  /** The words that say so; `null` for a colon. */
  cue: [from: number, to: number] | null;
}

type Rule = (tokens: readonly Token[], unit: Unit, at: number) => Attribution | null;

/** So far from its subject may a verb stand, in tokens: `Smith, who ..., said`. */
const longestAside = 50;
/** So far before a quotation may a verb of the class `act` stand: `went on:`; further where a comma or colon introduces it. */
const actReach = { plain: 3, introduced: 8 };
const setApart = /[,?!…—–-]['’"”]*$/;
const commaOrDash = /^(?:,|[-–—]{1,2})$/;

/** The first rule that knows decides. */
const rules: Rule[] = [afterQuotation, beforeQuotation, atEnd, beforeColon];

/** Who speaks in the quotation at token `at` of a sentence; `null` when the sentence does not say. */
export function attribute(tokens: readonly Token[], unit: Unit, at: number): Attribution | null {
  for (const rule of rules) {
    const found = rule(tokens, unit, at);
    if (found !== null) return found;
  }
  return null;
}

/** `"...," said Smith`, `"...," Smith said`, `"...," according to Smith` */
function afterQuotation(tokens: readonly Token[], [from, to]: Unit, at: number): Attribution | null {
  const hasComma = commaOrDash.test(tokens[at + 1]?.text ?? '');
  const isApart = hasComma || setApart.test(tokens[at]!.text.trimEnd());
  const next = hasComma ? at + 2 : at + 1;
  if (next >= to) return null;
  if (!isApart && at > from) return accordingTo(tokens, next);
  const found = accordingTo(tokens, next) ?? verbFirst(tokens, next, to, isApart);
  return found ?? (isApart ? subjectFirst(tokens, next, to) : subjectThenVerb(tokens, next, to));
}

function accordingTo(tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at]?.word !== 'according' || tokens[at + 1]?.word !== 'to') return null;
  const speaker = phraseFrom(tokens, at + 2);
  return speaker && { speaker, cue: [at, at + 2] };
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
  if (cue.form === 'ing' || word === 'to') return false;
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

/** The nearest verb to the left that reports; what somebody thinks, or `it` says, only where nobody is said to say it. */
function beforeQuotation(tokens: readonly Token[], [from]: Unit, at: number): Attribution | null {
  let weak: Attribution | null = null;
  for (let index = at - 1; index >= from; index -= 1) {
    const found = accordingTo(tokens, index);
    if (found !== null) return found;
    const cue = cueAt(tokens, index);
    if (cue === undefined || (cue.form === 'base' && !isVerbal(tokens, index))) continue;
    if ((cue.class === 'act' && index < at - actReachOf(tokens, at)) || (weak !== null && cue.class !== 'say'))
      continue;
    const speaker = subjectOf(tokens, index, cue, from);
    if (!isSpeaker(tokens, speaker)) continue;
    const attribution: Attribution = { speaker, cue: [index, index + 1] };
    if (cue.class !== 'think' && !isThing(tokens, speaker)) return attribution;
    weak ??= attribution;
  }
  return weak;
}

function isThing(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return to - from === 1 && /^(?:it|this|that|these|those)$/.test(tokens[from]!.word);
}

function actReachOf(tokens: readonly Token[], at: number): number {
  return /^[,:]$/.test(tokens[at - 1]?.text ?? '') ? actReach.introduced : actReach.plain;
}

/** `"This will be a challenge" for Clinton, said Kunin.` */
function atEnd(tokens: readonly Token[], [, to]: Unit, at: number): Attribution | null {
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

/** `Carl Bialik: "..."`, `She addressed them again: "..."` */
function beforeColon(tokens: readonly Token[], [from]: Unit, at: number): Attribution | null {
  const colon = at - 1;
  if (colon <= from || tokens[colon]!.text !== ':') return null;
  const name = phraseUntil(tokens, colon, from);
  const speaker = name?.kind === 'name' ? name : clauseSubject(tokens, from, colon);
  return isSpeaker(tokens, speaker) && !isThing(tokens, speaker) ? { speaker, cue: null } : null;
}

/** A verb that may report; a capital word is a name. */
function cueAt(tokens: readonly Token[], index: number): Cue | undefined {
  const token = tokens[index];
  return token?.kind === 'word' && !token.isCapital ? cueOf(token.word) : undefined;
}
