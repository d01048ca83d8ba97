import { type Phrase, isSpeaker } from '../../text/quotations/noun-phrases.ts';
import type { PersonPronoun } from '../../text/quotations/personal-names.ts';
import type { Token } from '../../text/quotations/tokens.ts';
import { isProse } from '../sentences.ts';
import { authorsTokens, saysNext, saysSomething, subjectOfSentence } from './author-sentences.ts';
import { type Context, mentionsWithin } from './context.ts';
import { type Span, lastBefore, lineAt } from './line-places.ts';
import type { Named } from './names.ts';

/** So many sentences of the author back a person may have been named. */
const reach = 4;
/** Between a name and its `who`, which stands no further away. */
const toRelative = /^(?:['’]s)?(?: \([^()]{1,12}\))?,? ?$/;
const longestGap = 20;
const subjectForms: Record<string, PersonPronoun> = { he: 'he', his: 'he', she: 'she', her: 'she' };

/** Whom `he`, `his`, `she`, `her` or `who` means; `null` where that is not clear, and for all other pronouns. */
export function resolvePronoun(context: Context, { start, end }: Span): Named | null {
  const word = context.text.slice(start, end).toLowerCase();
  if (word === 'who') return antecedent(context, start);
  const pronoun = subjectForms[word];
  return pronoun === undefined ? null : subjectBefore(context, pronoun, start);
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
    const { start: from, end } = lines[index]!;
    const sentence = { start: from, end: Math.min(end, start) };
    const tokens = authorsTokens(context, sentence);
    if (tokens === null) return null;
    if (tokens.length === 0) continue;
    seen += 1;
    const subject = subjectOfSentence(tokens, pronoun);
    if (subject?.kind === 'pronoun' && tokens[subject.from]!.word === pronoun) continue;
    if (isSpeaker(tokens, subject) && subject.kind !== 'pronoun')
      return personIn(context, sentence, tokens, subject, pronoun);
    if (mentionsWithin(context.mentions, sentence).some(({ named }) => fits(named, pronoun))) return null;
  }
  return null;
}

/** Whom the subject of a sentence means, if the pronoun fits it alone, or it says something. A speaking name may be a person's. */
function personIn(
  { mentions, heard }: Context,
  sentence: Span,
  tokens: readonly Token[],
  { kind, from, to }: Phrase,
  pronoun: PersonPronoun,
): Named | null {
  const [start, end] = [sentence.start + tokens[from]!.start, sentence.start + tokens[to - 1]!.end];
  const known = kind === 'name' ? mentions : heard;
  const mention = known[lastBefore(known, end)];
  if (mention === undefined || mention.end <= start || !fits(mention.named, pronoun)) return null;
  const { named } = mention;
  if (named.isPerson !== true) return saysNext(tokens, to) ? named : null;
  const isAlone = mentionsWithin(mentions, sentence).every(
    (other) => other.named === named || other.named.isPerson !== true || !fits(other.named, pronoun),
  );
  return isAlone || saysSomething(tokens, to) ? named : null;
}

function fits({ isPerson, pronoun }: Named, wanted: PersonPronoun): boolean {
  return isPerson !== false && (pronoun ?? wanted) === wanted;
}
