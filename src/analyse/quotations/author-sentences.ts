import { clauseSubject } from '../../text/quotations/clause-subject.ts';
import { cueOf } from '../../text/quotations/cue-verbs.ts';
import type { Phrase } from '../../text/quotations/noun-phrases.ts';
import type { PersonPronoun } from '../../text/quotations/personal-names.ts';
import { type Token, tokenise } from '../../text/quotations/tokens.ts';
import { auxiliaries, isAdverb } from '../../text/quotations/word-classes.ts';
import type { Context } from './context.ts';
import { type Span, lastBefore } from './line-places.ts';

/** A longer line is no sentence, in characters. */
const longestSentence = 2000;
const subordinating = /^(?:while|although|though|when|as|if|after|before|since|because|once|whereas)$/;

/** The words of a sentence outside quotations; none where nothing but marks is left, `null` where it is too long for one. */
export function authorsTokens({ text, quoted }: Context, { start, end }: Span): Token[] | null {
  if (end - start > longestSentence) return null;
  let next = Math.max(0, lastBefore(quoted, start));
  const tokens = tokenise(text.slice(start, end), []).filter((token) => {
    while (next < quoted.length && quoted[next]!.end <= start + token.start) next += 1;
    return next === quoted.length || start + token.start < quoted[next]!.start;
  });
  return tokens.some(({ kind }) => kind === 'word') ? tokens : [];
}

/** Who a sentence is about; of `While Trump said that ..., he` it is Trump. */
export function subjectOfSentence(tokens: readonly Token[], pronoun: PersonPronoun): Phrase | null {
  const subject = clauseSubject(tokens, 0, tokens.length);
  const isOpen = subject === null || (subject.kind === 'pronoun' && tokens[subject.from]!.word === pronoun);
  if (!isOpen || !subordinating.test(tokens[0]!.word)) return subject;
  return clauseSubject(tokens, 1, subject?.from ?? tokens.length) ?? subject;
}

/** Whether the next verb of a sentence is one of saying. */
export function saysNext(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from).find(({ word }) => !isAdverb(word) && !auxiliaries.has(word));
  return next !== undefined && says(next);
}

/** Whether any verb of saying follows in a sentence. */
export function saysSomething(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(says);
}

function says({ word, isCapital }: Token): boolean {
  return !isCapital && cueOf(word)?.class === 'say';
}
