import { nameCues } from '../../text/names/cues.ts';
import type { Mention } from './mention.ts';

/** A person named in full somewhere in the article. */
interface Person {
  given: string;
  surname: string;
  /** Full names, and short ones once they are given to it. */
  mentions: Mention[];
}

/**
 * Puts the mentions of each person together. Full names are one when the surname is and the given names may be: `V. Putin` and
 * `Vladimir Putin`. A surname or given name alone belongs to the nearest full name before it that has it, else to the only
 * one after it; where there are several, or none, it stands by itself.
 */
export function groupPersons(mentions: readonly Mention[]): Mention[][] {
  const persons: Person[] = [];
  const alone = new Map<string, Mention[]>();
  for (const mention of mentions) if (isFull(mention)) addFull(persons, mention);
  const fullNames = persons.map(({ mentions }) => [...mentions]);
  for (const mention of mentions) {
    if (isFull(mention)) continue;
    const index = findPerson(persons, fullNames, mention);
    if (index >= 0) persons[index]!.mentions.push(mention);
    else alone.set(surnameOf(mention), [...(alone.get(surnameOf(mention)) ?? []), mention]);
  }
  return [...persons.map(({ mentions }) => mentions), ...alone.values()];
}

function isFull({ words }: Mention): boolean {
  return wordsOf(words).length > 1;
}

function wordsOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !nameCues.rankSuffix.has(word));
}

function surnameOf({ words }: Mention): string {
  return wordsOf(words).at(-1) ?? '';
}

function addFull(persons: Person[], mention: Mention): void {
  const [given = ''] = mention.words;
  const surname = surnameOf(mention);
  const known = persons.findLast((person) => person.surname === surname && mayBeOne(person.given, given));
  if (!known) persons.push({ given, surname, mentions: [mention] });
  else {
    known.mentions.push(mention);
    if (given.length > known.given.length) known.given = given;
  }
}

/** Whether two given names can be one: equal, an initial of the other, or the short form that it begins with. */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === 1 || short.length > 2);
}

/** Index of the person that a short name means; -1 when that is not clear. */
function findPerson(persons: readonly Person[], fullNames: readonly (readonly Mention[])[], mention: Mention): number {
  const name = surnameOf(mention);
  for (const part of ['surname', 'given'] as const) {
    const namesakes = persons.flatMap((person, index) => (person[part] === name ? [index] : []));
    if (namesakes.length === 1) return namesakes[0]!;
    if (namesakes.length > 1) return nearestBefore(namesakes, fullNames, mention.order);
  }
  return -1;
}

function nearestBefore(
  namesakes: readonly number[],
  fullNames: readonly (readonly Mention[])[],
  order: number,
): number {
  let nearest = -1;
  let latest = -1;
  for (const index of namesakes) {
    const last = fullNames[index]!.findLast((full) => full.order < order)?.order ?? -1;
    if (last > latest) [nearest, latest] = [index, last];
  }
  return nearest;
}
