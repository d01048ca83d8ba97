import { type Cue, cueOf } from './cue-verbs.ts';
import { type Phrase, isSpeaker, phraseFrom, phraseUntil, skipAside } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  isAdverb,
  openers,
  prepositions,
  relatives,
  timeWords,
} from './word-classes.ts';

/** So many prepositional phrases may hang on a subject: `a spokesman for the mayor of Rome said`. */
const longestChain = 4;
/** So many introductions may stand before a subject: `On Friday, in Ohio, Trump said`. */
const mostIntroductions = 5;
const dash = /^[-–—]{1,2}$/;
const clauseEdge = /^[;:—–(]$/;
const timeUnit = /^(?:week|month|year|night|morning|afternoon|evening|weekend|spring|summer|fall|autumn|winter|time)$/;
/** Prepositions that attach a phrase to the noun before it. */
const attaching =
  /^(?:of|for|from|with|in|at|on|to|by|against|behind|near|between|inside|within|under|around|outside|about)$/;
const partyOrAge = /^(?:[DRI]-|Jr|Sr|Democrat|Republican|\d)/;

/**
 * Who does what the verb at `verb` says, by the words left of it down to `floor`; `null` when that cannot be told, or the verb is
 * in the passive.
 */
export function subjectOf(tokens: readonly Token[], verb: number, cue: Cue, floor: number): Phrase | null {
  const previous = tokens[verb - 1]?.word ?? '';
  const isAfterBe = verb > floor && beForms.has(previous);
  if (cue.form === 'finite' && isAfterBe) return null;
  if (cue.form === 'ing' && !isAfterBe) return participleSubject(tokens, verb, floor);
  if (cue.form === 'base' && previous === 'to') return infinitiveSubject(tokens, verb - 1, floor);
  return finiteSubject(tokens, verb, floor);
}

/** `he went on to say`, `she used to call`: who does the verb before `to`; otherwise who does what the sentence says. */
function infinitiveSubject(tokens: readonly Token[], to: number, floor: number): Phrase | null {
  const verb = tokens[to - 1]?.word === 'on' ? to - 2 : to - 1;
  const isFinite = verb > floor && (isVerb(tokens, verb) || cueOf(tokens[verb]!.word)?.form === 'finite');
  const subject = isFinite ? finiteSubject(tokens, verb, floor) : null;
  return subject ?? mainSubject(tokens, to + 1, floor);
}

function finiteSubject(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const end = skipAdverbials(tokens, verb, floor);
  if (end <= floor) return null;
  const last = tokens[end - 1]!;
  if (last.text === ',') return subjectBeforeComma(tokens, end - 1, floor);
  if (dash.test(last.text)) return subjectBeforeDash(tokens, end - 1, floor);
  if (conjunctions.has(last.word)) return mainSubject(tokens, end - 1, floor);
  if (last.kind !== 'word' && last.text !== ')') return null;
  return withPartner(tokens, headOfChain(tokens, end, floor), floor);
}

/** Steps left over auxiliaries, adverbs and times: `Trump has also on Monday`, `he last week`. */
function skipAdverbials(tokens: readonly Token[], verb: number, floor: number): number {
  let index = verb;
  while (index > floor) {
    const { kind, word, isCapital, text } = tokens[index - 1]!;
    if (kind !== 'word') break;
    const isTime = isCapital && timeWords.has(word) && text !== 'May';
    const isBeforeTime = /^(?:on|in|at|late|early|last|this|next|earlier)$/.test(word) && isTimeWord(tokens[index]);
    const isSkipped =
      isTime ||
      isBeforeTime ||
      isPlainTime(tokens, index - 1) ||
      (!isCapital && (auxiliaries.has(word) || isAdverb(word)));
    if (!isSkipped) break;
    index -= 1;
  }
  return index;
}

function isTimeWord(token: Token | undefined): boolean {
  return token !== undefined && (timeWords.has(token.word) || timeUnit.test(token.word));
}

/** The `week` of `last week`. */
function isPlainTime(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !timeUnit.test(tokens[index]!.word)) return false;
  return /^(?:last|this|next|earlier)$/.test(before.word) || timeWords.has(before.word);
}

/** The phrase before a verb, or what it hangs on: `a spokesman for the group said`. */
function headOfChain(tokens: readonly Token[], to: number, floor: number): Phrase | null {
  let phrase = phraseUntil(tokens, to, floor);
  for (let steps = 0; phrase !== null && phrase.kind !== 'pronoun' && steps < longestChain; steps += 1) {
    const start = startOfWhole(tokens, phrase, floor);
    const before = tokens[start - 1];
    if (start - 1 <= floor || before === undefined || !attaching.test(before.word)) return phrase;
    const host = phraseUntil(tokens, start - 1, floor);
    if (host === null || host.kind === 'pronoun') return phrase;
    phrase = host;
  }
  return phrase;
}

/** Two who speak together, at the start of a clause: `Trump and Ryan said`. Together they have no one name. */
function withPartner(tokens: readonly Token[], phrase: Phrase | null, floor: number): Phrase | null {
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
function startOfWhole(tokens: readonly Token[], { from }: Phrase, floor: number): number {
  let start = from;
  while (start > floor && describes(tokens[start - 1]!)) start -= 1;
  return start;
}

function describes({ kind, word }: Token): boolean {
  if (kind !== 'word' || cueOf(word)?.form === 'finite') return false;
  return ![prepositions, conjunctions, relatives, auxiliaries].some((list) => list.has(word));
}

/** `with Smith saying` is said by Smith; in all other cases who does what the sentence says speaks, too. */
function participleSubject(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const phrase = verb > floor && tokens[verb - 1]!.kind === 'word' ? phraseUntil(tokens, verb, floor) : null;
  if (phrase !== null && tokens[startOfWhole(tokens, phrase, floor) - 1]?.word === 'with') return phrase;
  return mainSubject(tokens, verb, floor);
}

/** A comma before a verb ends an apposition or aside, and the subject stands before that: `Smith, the mayor, said`. */
function subjectBeforeComma(tokens: readonly Token[], comma: number, floor: number): Phrase | null {
  const starts = partStarts(tokens, comma, floor);
  if (starts.length === 1) return leadingPhrase(tokens, floor, comma);
  for (let position = 1; position < starts.length; position += 1) {
    const [start, next] = [starts[position]!, starts[position - 1]!];
    if (prepositions.has(tokens[start]?.word ?? '') && position < starts.length - 1) continue;
    const phrase = leadingPhrase(tokens, start, next - 1) ?? phraseUntil(tokens, next - 1, start);
    if (phrase === null) continue;
    if (phrase.kind !== 'description') {
      if (isApposition(tokens, next)) return phrase;
      continue;
    }
    const name = phraseFrom(tokens, next, comma);
    if (position === 1 && name?.kind === 'name' && name.from === next && name.to === comma) return name;
    const before = position < starts.length - 1 ? phraseUntil(tokens, start - 1, starts[position + 1]!) : null;
    if (before?.kind !== 'name') return phrase;
  }
  return null;
}

/** Where the parts between commas start, from right to left, back to the edge of the clause. */
function partStarts(tokens: readonly Token[], comma: number, floor: number): number[] {
  const starts: number[] = [];
  for (let index = comma - 1; index >= floor; index -= 1) {
    if (tokens[index]!.text === ')') index = skipAside(tokens, index + 1, floor);
    const { kind, text } = tokens[index]!;
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

/** `Smith - who is 40 - said` */
function subjectBeforeDash(tokens: readonly Token[], at: number, floor: number): Phrase | null {
  for (let index = at - 1; index > floor; index -= 1) {
    if (dash.test(tokens[index]!.text)) return headOfChain(tokens, index, floor);
  }
  return null;
}

/** The subject of the sentence that a verb without one of its own belongs to. */
function mainSubject(tokens: readonly Token[], to: number, floor: number): Phrase | null {
  const near = tokens[to - 1]?.text === ',' ? null : nearestSubject(tokens, to, floor);
  return isSpeaker(tokens, near) ? near : clauseSubject(tokens, floor, to);
}

/** The subject of the nearest verb to the left that reports, in the same part of the sentence. */
function nearestSubject(tokens: readonly Token[], to: number, floor: number): Phrase | null {
  for (let index = to - 1; index > floor; index -= 1) {
    const token = tokens[index]!;
    if (token.text === ',') return null;
    if (token.kind !== 'word' || token.isCapital || cueOf(token.word)?.form !== 'finite') continue;
    const end = skipAdverbials(tokens, index, floor);
    return end > floor && tokens[end - 1]!.kind === 'word' ? headOfChain(tokens, end, floor) : null;
  }
  return null;
}

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

/** `her husband, Bill Clinton,` is Bill Clinton. */
export function withApposition(tokens: readonly Token[], phrase: Phrase | null, to: number): Phrase | null {
  if (phrase?.kind !== 'description' || tokens[phrase.to]?.text !== ',') return phrase;
  const name = phraseFrom(tokens, phrase.to + 1, to);
  if (name?.kind !== 'name' || name.from !== phrase.to + 1 || name.to - name.from < 2) return phrase;
  return /^[,.]?$/.test(tokens[name.to]?.text ?? '') ? name : phrase;
}
