import type { NameEntry } from '../../schema/name.ts';
import { nationKey } from '../../text/name-keys.ts';
import { nameCues } from '../../text/names/cues.ts';
import { fold } from '../../text/names/lexicon.ts';

/** Offsets of some words of a line. */
export interface Stretch {
  start: number;
  end: number;
}

const mostWords = 6;
const farthest = 80;
/** In lower case within an office: `Secretary of State`, `defence minister`. */
const inner = new Set(['of', 'for', 'vice', 'prime', 'deputy', 'foreign', 'defence', 'defense', 'finance', 'interior']);

const isOffice = (word: string): boolean =>
  nameCues.office.has(word) || nameCues.honorific.has(word) || nameCues.rank.has(word);

/** The office or form of address right before a person's name; `null` where there is none. What it says is who that is, and no more. */
export function officeBefore(text: string, nameStart: number): Stretch | null {
  const cut = Math.max(0, nameStart - farthest);
  const words = [
    ...text
      .slice(cut, nameStart)
      .replace(/, *$/, '')
      .matchAll(/[\p{L}.’'-]+|\S/gu),
  ].slice(-mostWords);
  let start: number | null = null;
  for (const { 0: word, index } of words.toReversed()) {
    const folded = fold(word).replace(/\.$/, '');
    if (isOffice(folded)) start = cut + index;
    else if (!/^\p{Lu}/u.test(word) && !inner.has(folded)) break;
  }
  return start === null ? null : { start, end: nameStart };
}

/** A person meant by the office alone: `the Russian president`, `his defence secretary`. */
export interface OfficeReference extends Stretch {
  name: NameEntry;
}

const kind = '(?:defen[sc]e|foreign|prime|vice|finance|interior)';
const reference = new RegExp(
  `\\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\\s+((?:\\p{Lu}[\\p{L}.]*\\s+|${kind}\\s+){0,3}\\p{L}+(?:\\s+of\\s+\\p{Lu}\\p{L}+)?)`,
  'gu',
);
/** `the U.S. and Ukrainian leaders`: one of each. */
const pairReference = new RegExp(
  `\\b[Tt]he\\s+(\\p{Lu}[\\p{L}.]*)\\s+and\\s+(\\p{Lu}[\\p{L}.]*\\s+((?:${kind}\\s+)?\\p{L}+))s\\b`,
  'gu',
);

/** Finds the persons that a line means by an office which the article gives to one person only; `roles` are their roles in words. */
export function findOfficeReferences(
  text: string,
  roles: readonly { name: NameEntry; words: readonly string[] }[],
): OfficeReference[] {
  if (roles.length === 0) return [];
  return findPhrases(text).flatMap(({ phrase, start, end }) => {
    const words = officeWords(phrase);
    const isVague = words.length < 2 && /^the\b/i.test(text.slice(start));
    if (isVague || !words.some((word) => nameCues.office.has(word))) return [];
    const fitting = roles.filter((role) => words.every((word) => role.words.some((other) => isSame(word, other))));
    return fitting.length === 1 ? [{ start, end, name: fitting[0]!.name }] : [];
  });
}

/** What may be an office, and where it stands. */
function findPhrases(text: string): (Stretch & { phrase: string })[] {
  const single = [...text.matchAll(reference)].map(({ index, 0: all, 1: phrase = '' }) => ({ phrase, start: index, end: index + all.length })); // prettier-ignore
  const pairs = [...text.matchAll(pairReference)].flatMap(
    ({ index, 0: all, 1: one = '', 2: other = '', 3: office = '' }) => {
      const [end, second] = [index + all.length, index + all.indexOf(other, all.indexOf(one) + one.length)];
      return [
        { phrase: `${one} ${office}`, start: index, end: index + all.indexOf(one) + one.length },
        { phrase: other, start: second, end },
      ];
    },
  );
  return [...single, ...pairs];
}

/** The words of an office that tell it from others; a `leader` may be a president. */
export function officeWords(role: string): string[] {
  return fold(role)
    .split(/[^a-z.]+/)
    .filter((word) => word.length > 1 && !['of', 'the', 'for', 'and'].includes(word))
    .map((word) => (word === 'leader' ? 'president' : word));
}

/** `Ukraine` and `Ukrainian`, `defence` and `defense`. */
function isSame(a: string, b: string): boolean {
  const nation = nationKey(a);
  return nation === null ? a === b || (a.length > 4 && a.slice(0, 5) === b.slice(0, 5)) : nation === nationKey(b);
}
