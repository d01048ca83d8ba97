import { cueOf } from '../../text/quotations/cue-verbs.ts';
import type { PersonPronoun } from '../../text/quotations/personal-names.ts';
import { clauseSubject } from '../../text/quotations/subjects.ts';
import { tokenise } from '../../text/quotations/tokens.ts';
import type { Line } from '../sentences.ts';
import { type Span, lineAt } from './line-places.ts';
import type { Mention, Named } from './names.ts';

/** What is needed to tell whom a pronoun means. */
export interface Context {
  text: string;
  lines: readonly Line[];
  /** Names outside quotations, in the order of the text. */
  mentions: readonly Mention[];
  /** Pronouns and descriptions that were resolved, in that order. */
  heard: Mention[];
}

/** How many lines back a person may have been named. */
const reach = 4;
/** Between a name and its `who`. */
const toRelative = /^(?:['’]s)?(?: \([^()]{1,12}\))?,? ?$/;

/** Whom `he`, `she` or `who` means; `null` where it could be more than one, and for all other pronouns. */
export function resolvePronoun(context: Context, { start, end }: Span): Named | null {
  const pronoun = context.text.slice(start, end).toLowerCase();
  if (pronoun === 'who') return antecedent(context, start);
  return pronoun === 'he' || pronoun === 'she' ? personBefore(context, pronoun, start) : null;
}

/** The name right before `who`. */
function antecedent({ text, mentions }: Context, start: number): Named | null {
  const before = mentions[lastBefore(mentions, start)];
  return before && start - before.end < 24 && toRelative.test(text.slice(before.end, start)) ? before.named : null;
}

/**
 * The only person that fits among those named in the nearest line that names any; among several, the subject of that line, if it says
 * something: `Smith told Jones that ... "...," he said.`
 */
function personBefore(context: Context, pronoun: PersonPronoun, start: number): Named | null {
  const { lines } = context;
  const last = lineAt(lines, start);
  for (let index = last; index >= Math.max(0, last - reach); index -= 1) {
    const line = lines[index]!;
    const persons = personsIn(context, { start: line.start, end: Math.min(line.end, start) }, pronoun);
    if (persons.size === 0) continue;
    if (persons.size === 1) return [...persons][0]!;
    const subject = sayingSubject(context, line, start);
    return subject !== null && persons.has(subject) ? subject : null;
  }
  return null;
}

function personsIn({ mentions, heard }: Context, span: Span, pronoun: PersonPronoun): Set<Named> {
  return new Set([...personsAmong(mentions, span, pronoun), ...personsAmong(heard, span, pronoun)]);
}

function personsAmong(mentions: readonly Mention[], { start, end }: Span, pronoun: PersonPronoun): Named[] {
  const found: Named[] = [];
  for (let index = lastBefore(mentions, end); index >= 0 && mentions[index]!.start >= start; index -= 1) {
    const { named } = mentions[index]!;
    if (named.isPerson === true && (named.pronoun ?? pronoun) === pronoun) found.push(named);
  }
  return found;
}

/** Who says something in a line, as its subject. */
function sayingSubject({ text, mentions }: Context, line: Line, before: number): Named | null {
  const tokens = tokenise(text.slice(line.start, Math.min(line.end, before)), []);
  const subject = clauseSubject(tokens, 0, tokens.length);
  const says = tokens.some(({ word }) => cueOf(word)?.class === 'say');
  if (subject === null || !says) return null;
  const end = line.start + tokens[subject.to - 1]!.end;
  const mention = mentions[lastBefore(mentions, end)];
  return mention !== undefined && mention.end >= line.start + tokens[subject.from]!.start ? mention.named : null;
}

/** Index of the last mention that starts before an offset; -1 when none does. */
export function lastBefore(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [-1, mentions.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle;
    else high = middle;
  }
  return low;
}
