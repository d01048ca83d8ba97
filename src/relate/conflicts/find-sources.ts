import type { NameType } from '../../schema/name.ts';
import { stemOf } from '../../text/stem.ts';
import { accordingTo, cueAt } from '../../text/quotations/attribution.ts';
import { findSegments } from '../../text/quotations/find-segments.ts';
import type { Phrase } from '../../text/quotations/noun-phrases.ts';
import { subjectOf } from '../../text/quotations/subjects.ts';
import { type Token, tokenise } from '../../text/quotations/tokens.ts';
import type { Named } from './account.ts';

/** Whose word a part of a line is said to be. */
export interface Source {
  /** The words that name the source. */
  start: number;
  end: number;
  /** Key of a name, or the stems of a description. */
  key: string;
  /** `null` for a description. */
  type: NameType | null;
  /** What of the line is said so. */
  from: number;
  to: number;
}

/** A trailing `, Peskov said` or `, according to police` is that near to the end of its line. */
const tail = 60;

/** Verbs of saying that do what they say: whoever agrees is no source of it. */
const deeds = new Set('agree apologize apologise concur promise pledge vow threaten order instruct demand urge offer reject refute share propose signal advise advocate'.split(' ')); // prettier-ignore

/** Who is the source of what in a line; pronouns name nobody here. */
export function findSources(text: string, names: readonly Named[]): Source[] {
  const tokens = tokenise(text, findSegments([text])[0]!);
  const found = tokens.flatMap((_, at) => sourceAt(tokens, at, text, names) ?? []);
  return found.map((source, index) => {
    const next = found[index + 1];
    return { ...source, to: source.to === text.length && next && next.from > source.from ? next.from - 1 : source.to };
  });
}

function sourceAt(tokens: readonly Token[], at: number, text: string, names: readonly Named[]): Source | null {
  const isAccording = tokens[at]!.word === 'according';
  const phrase = isAccording ? accordingTo(tokens, at)?.speaker : reporterOf(tokens, at);
  if (!phrase || phrase.kind === 'pronoun') return null;
  const named = sourceNamed(tokens, phrase, text, names);
  if (named === null) return null;
  const cue = tokens[at]!.start;
  const isLate = isAccording ? at > 0 : isTrailing(text, named.start, cue);
  return { ...named, from: isLate ? 0 : cue, to: isLate ? cue : text.length };
}

/** Who does the saying of the verb at a token. */
function reporterOf(tokens: readonly Token[], at: number): Phrase | null {
  const cue = cueAt(tokens, at);
  const isReport = cue?.class === 'say' && cue.form !== 'base' && !deeds.has(cue.verb);
  return isReport && !isSupposed(tokens, at) ? subjectOf(tokens, at, cue, 0) : null;
}

/** `would have boasted`: nobody did. */
const isSupposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'have' && /^(?:would|could|might|may|should|must)$/.test(tokens[at - 2]?.word ?? '');

/** `..., the mayor said.` */
const isTrailing = (text: string, start: number, cue: number): boolean =>
  cue > text.length - tail && /[,”"]$/.test(text.slice(0, start).trimEnd());

/** What belongs to a name and speaks for itself. */
const body =
  /(?:office|ministry|department|government|agency|police|military|army|navy|campaign|administration|embassy|council|parliament|authorit(?:y|ies)|officials?)$/i;

/** A name with what describes it: the last name of the phrase, `Zelensky's office` as a body of its own. */
function sourceNamed(
  tokens: readonly Token[],
  { from, to }: Phrase,
  text: string,
  names: readonly Named[],
): Omit<Source, 'from' | 'to'> | null {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  if (tokens.slice(from, to).some(({ word }) => word === 'and')) return null;
  const name = names.findLast((one) => one.start >= start - 1 && one.start < end);
  const rest = text
    .slice(name?.end ?? start, end)
    .replace(/^['’]s?\s*/, '')
    .trim();
  if (name && rest === '') return { start, end: name.end, key: name.key, type: name.type };
  if (name && !body.test(rest)) return null;
  const words = text.slice(start, end).match(/\p{L}{3,}/gu) ?? [];
  const head = words.at(-1);
  if (head === undefined || /^(?:that|which|who|this|they|these|those|report|statement|calls?|idea|agreement|both|others?)$/i.test(head)) return null; // prettier-ignore
  return {
    start,
    end,
    key: name ? `${name.key} ${stemOf(head)}` : `said by ${words.map(stemOf).join(' ')}`,
    type: name ? 'organisation' : null,
  };
}
