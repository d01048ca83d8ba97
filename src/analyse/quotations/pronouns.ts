import { cueOf } from '../../text/quotations/cue-verbs.ts';
import { type Phrase, isSpeaker } from '../../text/quotations/noun-phrases.ts';
import type { PersonPronoun } from '../../text/quotations/personal-names.ts';
import { clauseSubject } from '../../text/quotations/clause-subject.ts';
import { type Token, tokenise } from '../../text/quotations/tokens.ts';
import { auxiliaries, isAdverb } from '../../text/quotations/word-classes.ts';
import { type Line, isProse } from '../sentences.ts';
import { type Span, lastBefore, lineAt } from './line-places.ts';
import type { Mention, Named } from './names.ts';

/** What is needed to tell whom a pronoun means. */
export interface Context {
  text: string;
  lines: readonly Line[];
  /** Names outside quotations, in the order of the text. */
  mentions: readonly Mention[];
  /** Pronouns and descriptions that were resolved before, in that order. */
  heard: Mention[];
  /** The insides of quotations, in the order of the text. */
  quoted: readonly Span[];
}

/** So many sentences of the author back a person may have been named. */
const reach = 4;
/** Between a name and its `who`. */
const toRelative = /^(?:['’]s)?(?: \([^()]{1,12}\))?,? ?$/;
const longestGap = 20;
/** Longer lines are no sentences, in characters. */
const longestLine = 2000;
const subordinating = /^(?:while|although|though|when|as|if|after|before|since|because|once|whereas)$/;

/** Whom `he`, `she` or `who` means; `null` where that is not clear, and for all other pronouns. */
export function resolvePronoun(context: Context, { start, end }: Span): Named | null {
  const pronoun = context.text.slice(start, end).toLowerCase();
  if (pronoun === 'who') return antecedent(context, start);
  return pronoun === 'he' || pronoun === 'she' ? subjectBefore(context, pronoun, start) : null;
}

/** The name right before `who`. */
function antecedent({ text, mentions }: Context, start: number): Named | null {
  const before = mentions[lastBefore(mentions, start)];
  if (before === undefined || start - before.end > longestGap) return null;
  return toRelative.test(text.slice(before.end, start)) ? before.named : null;
}

/**
 * The subject of the nearest sentence of the author that has one, if it is a person whom the pronoun fits. A sentence about the same
 * pronoun leads on to the one before it; any other person in between leaves it unclear.
 */
function subjectBefore(context: Context, pronoun: PersonPronoun, start: number): Named | null {
  const { lines } = context;
  let seen = 0;
  for (let index = lineAt(lines, start); index >= 0 && seen < reach && isProse(lines[index]!); index -= 1) {
    const line = lines[index]!;
    if (line.end - line.start > longestLine) return null;
    const tokens = authorsTokens(context, line, Math.min(line.end, start));
    if (tokens.length === 0) continue;
    seen += 1;
    const subject = subjectOfLine(tokens, pronoun);
    if (subject?.kind === 'pronoun' && tokens[subject.from]!.word === pronoun) continue;
    if (isSpeaker(tokens, subject) && subject.kind !== 'pronoun')
      return personIn(context, line, tokens, subject, pronoun);
    if (hasPerson(context, line, pronoun)) return null;
  }
  return null;
}

/** Who a sentence is about; of `While Trump said that ..., he` it is Trump. */
function subjectOfLine(tokens: readonly Token[], pronoun: PersonPronoun): Phrase | null {
  const subject = clauseSubject(tokens, 0, tokens.length);
  const isOpen = subject === null || (subject.kind === 'pronoun' && tokens[subject.from]!.word === pronoun);
  if (!isOpen || !subordinating.test(tokens[0]!.word)) return subject;
  return clauseSubject(tokens, 1, subject?.from ?? tokens.length) ?? subject;
}

/** The words of a line outside quotations, up to an offset; none where there is nothing but marks. */
function authorsTokens({ text, quoted }: Context, { start }: Line, end: number): Token[] {
  let next = Math.max(0, lastBefore(quoted, start));
  const tokens = tokenise(text.slice(start, end), []).filter((token) => {
    while (next < quoted.length && quoted[next]!.end <= start + token.start) next += 1;
    return next === quoted.length || start + token.start < quoted[next]!.start;
  });
  return tokens.some(({ kind }) => kind === 'word') ? tokens : [];
}

/** Whom the subject of a line means, if the pronoun fits. A name of which nothing is known is a person's where it says something. */
function personIn(
  { mentions, heard }: Context,
  line: Line,
  tokens: readonly Token[],
  { kind, from, to }: Phrase,
  pronoun: PersonPronoun,
): Named | null {
  const [start, end] = [line.start + tokens[from]!.start, line.start + tokens[to - 1]!.end];
  const mention = kind === 'name' ? mentions[lastBefore(mentions, end)] : heard.find((other) => other.start === start);
  if (mention === undefined || mention.end < start || !fits(mention.named, pronoun)) return null;
  const next = tokens.slice(to).find(({ word }) => !isAdverb(word) && !auxiliaries.has(word));
  const says = cueOf(next?.word ?? '')?.class === 'say';
  return mention.named.isPerson || says ? mention.named : null;
}

function hasPerson({ mentions }: Context, { start, end }: Line, pronoun: PersonPronoun): boolean {
  for (let index = lastBefore(mentions, end); index >= 0 && mentions[index]!.start >= start; index -= 1) {
    if (fits(mentions[index]!.named, pronoun)) return true;
  }
  return false;
}

function fits({ isPerson, pronoun }: Named, wanted: PersonPronoun): boolean {
  return isPerson !== false && (pronoun ?? wanted) === wanted;
}
