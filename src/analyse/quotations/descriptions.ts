import { titles } from '../../text/quotations/personal-names.ts';
import { canSpeak } from '../../text/quotations/speaker-nouns.ts';
import { determiners } from '../../text/quotations/word-classes.ts';
import type { Span } from './line-places.ts';
import type { Mention, Named } from './names.ts';

/** So much of the text beside a name is looked at, in characters. */
const view = 60;
const wordsBefore = /((?:[\p{L}\p{N}.'’-]+ ){1,6})$/u;
const apposition = /^, (?:the|a|an) ([\p{L}’' -]{3,50})[,.]/u;
/** Who may be called a leader. */
const leaders = [
  'president',
  'premier',
  'minister',
  'chancellor',
  'king',
  'queen',
  'prince',
  'pope',
  'chairman',
  'leader',
];

/** Whom a description such as `the Ukrainian leader` means: from its words to the only person who is introduced with all of them. */
export function descriptionResolver(text: string, mentions: readonly Mention[]): (span: Span) => Named | null {
  let roles: Map<Named, Set<string>> | null = null;
  return ({ start, end }) => {
    const [first = '', ...rest] = text.slice(start, end).toLowerCase().split(/\s+/);
    if (first !== 'the' || rest.length === 0) return null;
    roles ??= findRoles(text, mentions);
    const fitting = [...roles].filter(([, said]) => rest.every((word) => fits(word, said)));
    return fitting.length === 1 ? fitting[0]![0] : null;
  };
}

function fits(word: string, said: ReadonlySet<string>): boolean {
  return said.has(word) || (word === 'leader' && leaders.some((leader) => said.has(leader)));
}

/** The words that persons are introduced with: titles before the name, and what stands after it between commas. */
function findRoles(text: string, mentions: readonly Mention[]): Map<Named, Set<string>> {
  const roles = new Map<Named, Set<string>>();
  for (const { start, end, named } of mentions) {
    if (named.isPerson !== true) continue;
    const said = roles.get(named) ?? new Set<string>();
    for (const word of [...titleWords(text, start), ...appositionWords(text, end)]) said.add(word);
    if (said.size > 0) roles.set(named, said);
  }
  return roles;
}

function titleWords(text: string, start: number): string[] {
  const words =
    wordsBefore
      .exec(text.slice(Math.max(0, start - view), start))?.[1]
      ?.trim()
      .split(' ') ?? [];
  const first = words.findLastIndex((word) => !isTitleWord(word));
  return words.slice(first + 1).map((word) => word.toLowerCase());
}

function isTitleWord(word: string): boolean {
  const folded = word.toLowerCase();
  return (
    titles.has(folded.replaceAll('.', '')) || canSpeak(folded) || (/^\p{Lu}/u.test(word) && !determiners.has(folded))
  );
}

function appositionWords(text: string, end: number): string[] {
  const words =
    apposition
      .exec(text.slice(end, end + view))?.[1]
      ?.toLowerCase()
      .split(' ') ?? [];
  const of = words.findIndex((word) => /^(?:of|for|from|with|in|at|on|to|by|who|which|that)$/.test(word));
  return of < 0 ? words : words.slice(0, of);
}
