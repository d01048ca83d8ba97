import { type Cue, cueOf } from './cue-verbs.ts';
import { skipAdverbials } from './adverbials.ts';
import { subjectBeforeComma } from './appositions.ts';
import { clauseSubject } from './clause-subject.ts';
import { type Phrase, isSpeaker, phraseUntil } from './noun-phrases.ts';
import { headOfChain, startOfWhole, withPartner } from './phrase-chains.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { beForms, conjunctions } from './word-classes.ts';

const dash = /^[-–—]{1,2}$/;

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

/** `with Smith saying` is said by Smith; in all other cases who does what the sentence says speaks, too. */
function participleSubject(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const phrase = verb > floor && tokens[verb - 1]!.kind === 'word' ? phraseUntil(tokens, verb, floor) : null;
  if (phrase !== null && tokens[startOfWhole(tokens, phrase, floor) - 1]?.word === 'with') return phrase;
  return mainSubject(tokens, verb, floor);
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

/** `Smith - who is 40 - said` */
function subjectBeforeDash(tokens: readonly Token[], at: number, floor: number): Phrase | null {
  for (let index = at - 1; index > floor; index -= 1) {
    if (dash.test(tokens[index]!.text)) return headOfChain(tokens, index, floor);
  }
  return null;
}
