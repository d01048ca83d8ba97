import { isCommonWord } from '../../text/common-words.ts';
import { isGivenName } from '../../text/names/lexicon.ts';
import { fullGivenNames } from '../../text/names/variants.ts';
import { romanise } from '../../text/romanise.ts';
import { isSpellingSlip, lettersOf } from '../../text/spelling-slip.ts';
import type { Reason } from './clusters.ts';
import type { NameNode } from './name-node.ts';
import { type PersonName, mayShareMiddle } from './person-name.ts';
import { quote } from './quote.ts';
import type { EqualRule, Rule, ShortRule } from './rule.ts';

const soundOf = ({ given, surname, rank }: PersonName): string => `${romanise(given)} ${romanise(surname)} ${rank}`;
const isFull = (person: PersonName | null): person is PersonName => person !== null && person.given !== '';

/** Why two full names that sound alike are one: by what differs. */
function sameSound(from: NameNode, to: NameNode): Reason {
  const [a, b] = [from.person!, to.person!];
  if (a.given === b.given && a.surname === b.surname) return withoutMiddle(from, to);
  const names = `${quote(from.name)} and ${quote(to.name)}`;
  return isSpellingSlip(a.surname, b.surname)
    ? { rule: 'misspelling', why: `${names} differ by a slip in the surname` }
    : { rule: 'transliteration', why: `${names} write one name in Latin letters in two ways` };
}

function withoutMiddle(from: NameNode, to: NameNode): Reason {
  const [short, full] = from.words.length < to.words.length ? [from, to] : [to, from];
  return { rule: 'middle-name', why: `${quote(short.name)} is ${quote(full.name)} with less of the middle names` };
}

/** Family names that stand first, of which many are given names elsewhere. */
const familyNames: ReadonlySet<string> = new Set(
  'xi li wang zhang chen liu yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo deng mao jiang wen kim park choi moon yoon nguyen'.split(
    ' ',
  ),
);

const middleInitials = (person: PersonName): string => person.middle.map((word) => word[0]).join(' ');

/** Full names, middle parts and all, that differ by romanisation only. */
const sameInFull: EqualRule = {
  kind: 'equal',
  isWithinStory: true,
  key: ({ person }) => (isFull(person) ? `${soundOf(person)} ${person.middle.join(' ')}` : null),
  reason: sameSound,
};

/** `Donald J. Trump` is the only Donald John Trump. */
const middleInitial: ShortRule = {
  kind: 'short',
  isWithinStory: false,
  short: ({ person }) =>
    isFull(person) && person.middle.length > 0 && person.middle.every((word) => word.length === 1)
      ? [`${soundOf(person)} ${middleInitials(person)}`]
      : [],
  full: ({ person }) =>
    isFull(person) && person.middle.some((word) => word.length > 1)
      ? [`${soundOf(person)} ${middleInitials(person)}`]
      : [],
  reason: sameSound,
};

/** `Dmitry Peskov` is the only Dmitri with a middle initial and that surname. */
const noMiddle: ShortRule = {
  kind: 'short',
  isWithinStory: false,
  short: ({ person }) =>
    isFull(person) && person.middle.length === 0 && !familyNames.has(person.given) ? [soundOf(person)] : [],
  full: ({ person }) => (isFull(person) && person.middle.length > 0 ? [soundOf(person)] : []),
  reason: sameSound,
};

/** `V. Putin` is the only Putin whose given name begins so. */
const initial: ShortRule = {
  kind: 'short',
  isWithinStory: true,
  short: ({ person }) =>
    isFull(person) && person.given.length === 1 ? [`${person.given} ${romanise(person.surname)}`] : [],
  full: ({ person }) =>
    isFull(person) && person.given.length > 1 ? [`${person.given[0]} ${romanise(person.surname)}`] : [],
  reason: (short, full) => ({
    rule: 'initial',
    why: `${quote(full.name)} is the only full name that ${quote(short.name)} can be short for`,
  }),
};

const shortGivenName: ShortRule = {
  kind: 'short',
  isWithinStory: true,
  short: ({ person }) =>
    isFull(person) ? fullGivenNames(person.given).map((given) => `${given} ${person.surname}`) : [],
  full: ({ person }) => (isFull(person) ? [`${person.given} ${person.surname}`] : []),
  reason: (short, full) => ({
    rule: 'short-given-name',
    why: `${quote(short.person!.given)} is short for ${quote(full.person!.given)}`,
  }),
};

/** Equal given names, and surnames that a slip parts. */
const misspelling: ShortRule = {
  kind: 'short',
  isWithinStory: true,
  short: ({ person }) => (isFull(person) ? [`${person.given} ${lettersOf(person.surname)}`] : []),
  full: ({ person }) => (isFull(person) ? [`${person.given} ${lettersOf(person.surname)}`] : []),
  accepts: (short, full) => isSpellingSlip(short.person!.surname, full.person!.surname),
  reason: sameSound,
};

/** Surnames alone; one that is a given name or a word too could be anybody's. */
const surname = (isWithinStory: boolean): ShortRule => ({
  kind: 'short',
  isWithinStory,
  short: ({ person }) =>
    person && person.given === '' && (isWithinStory || isTelling(person.surname))
      ? [isWithinStory ? romanise(person.surname) : person.surname]
      : [],
  full: ({ person }) => (isFull(person) ? (isWithinStory ? surnameKeys(person) : [person.surname]) : []),
  reason: (short, full) => ({
    rule: 'surname',
    why: `${quote(full.name)} is the only person named ${quote(short.name)} in full`,
  }),
});

/** The surname; and the first word where it is rather the family's, as in Xi Jinping. */
function surnameKeys({ given, surname }: PersonName): string[] {
  const keys = [romanise(surname)];
  if (given.length > 1 && (familyNames.has(given) || !isGivenName(given))) keys.push(romanise(given));
  return keys;
}

function isTelling(word: string): boolean {
  return word.length > 3 && !isGivenName(word) && !isCommonWord(word);
}

/** From the surest to the least sure. */
export const personRules: readonly Rule[] = [
  sameInFull,
  middleInitial,
  noMiddle,
  initial,
  shortGivenName,
  misspelling,
  surname(true),
  surname(false),
];

/** Whether two names in full cannot be one person's. */
export function areDifferentPersons(a: NameNode, b: NameNode): boolean {
  if (!isFull(a.person) || !isFull(b.person)) return false;
  const [one, other] = [a.person, b.person];
  if (one.rank !== other.rank) return true;
  return !mayShareMiddle(one.middle, other.middle) || !mayShareGiven(one.given, other.given);
}

function mayShareGiven(a: string, b: string): boolean {
  if (romanise(a) === romanise(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  return fullGivenNames(short).includes(long) || fullGivenNames(long).includes(short);
}
