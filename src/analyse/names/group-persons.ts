import { nameCues } from '../../text/names/cues.ts';
import type { Mention } from './mention.ts';

/** A person named in full somewhere in the article. */
interface Person {
  given: string;
  mentions: Mention[];
}

/** Persons by one part of their names: all of them, and the one named last so far. */
class Namesakes {
  readonly #all = new Map<string, Set<Person>>();
  readonly #latest = new Map<string, Person>();

  add(part: string, person: Person): void {
    this.#all.set(part, (this.#all.get(part) ?? new Set()).add(person));
  }

  name(part: string, person: Person): void {
    this.#latest.set(part, person);
  }

  /** The only one, else the one named last; `null` where none is, `undefined` where the part is nobody's. */
  find(part: string): Person | null | undefined {
    const persons = this.#all.get(part);
    if (persons?.size === 1) return [...persons][0];
    return persons && (this.#latest.get(part) ?? null);
  }
}

/** So many persons of one surname are compared. */
const mostNamesakes = 100;

/**
 * Puts the mentions of each person together. Full names are one when the surname is and the given names may be: `V. Putin` and
 * `Vladimir Putin`. A surname, else a given name, alone belongs to the only person who has it, else to the one last named in full
 * before it; else it stands by itself.
 */
export function groupPersons(mentions: readonly Mention[]): Mention[][] {
  const persons = groupFullNames(mentions.filter(isFull));
  const [surnames, givenNames] = [new Namesakes(), new Namesakes()];
  for (const [{ words }, person] of persons) {
    surnames.add(surnameOf(words), person);
    givenNames.add(words[0]!, person);
  }
  const groups = Map.groupBy(mentions, (mention) => {
    const { words } = mention;
    const person = persons.get(mention);
    if (person) {
      surnames.name(surnameOf(words), person);
      givenNames.name(words[0]!, person);
      return person;
    }
    const found = surnames.find(surnameOf(words));
    return (found === undefined ? givenNames.find(surnameOf(words)) : found) ?? surnameOf(words);
  });
  return [...groups.values()];
}

function isFull({ words }: Mention): boolean {
  return withoutRank(words).length > 1;
}

function surnameOf(words: readonly string[]): string {
  return withoutRank(words).at(-1) ?? '';
}

function withoutRank(words: readonly string[]): readonly string[] {
  return words.filter((word) => !nameCues.rankSuffix.has(word));
}

/** The person of each full name. */
function groupFullNames(mentions: readonly Mention[]): Map<Mention, Person> {
  const persons = new Map<Mention, Person>();
  for (const namesakes of Map.groupBy(mentions, ({ words }) => surnameOf(words)).values()) {
    const known: Person[] = [];
    for (const mention of namesakes) {
      const given = mention.words[0]!;
      const person = known.slice(-mostNamesakes).findLast((other) => mayBeOne(other.given, given)) ?? {
        given,
        mentions: [],
      };
      if (person.mentions.length === 0) known.push(person);
      if (given.length > person.given.length) person.given = given;
      person.mentions.push(mention);
      persons.set(mention, person);
    }
  }
  return persons;
}

/** Whether two given names can be one: equal, an initial of the other, or the short form that it begins with. */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === 1 || short.length > 2);
}
