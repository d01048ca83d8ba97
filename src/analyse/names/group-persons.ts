import { nameCues } from '../../text/names/cues.ts';
import type { Mention } from './mention.ts';

/** A person named in full somewhere in the article. */
interface Person {
  given: string;
  surname: string;
  mentions: Mention[];
  /** How many mentions of the person were met so far. */
  met: number;
}

/** So many lines after a full name its parts alone still mean it. */
const nearLines = 1;

/** Persons by one part of their names. */
class Namesakes {
  readonly #all = new Map<string, Set<Person>>();
  readonly #latest = new Map<string, { person: Person; line: number }>();
  readonly #foremost = new Map<string, Person>();

  add(part: string, person: Person): void {
    this.#all.set(part, (this.#all.get(part) ?? new Set()).add(person));
  }

  /** Notes that a person was met once more; `line` where that was in full. */
  meet(part: string, person: Person, line: number | null): void {
    if (line !== null) this.#latest.set(part, { person, line });
    if (person.met > (this.#foremost.get(part)?.met ?? 0)) this.#foremost.set(part, person);
  }

  /**
   * The only one, else the one just named in full, else the one mentioned most so far: who the article is about is named by the surname,
   * and relatives in full. `null` where none is named yet, `undefined` where the part is nobody's.
   */
  find(part: string, line: number): Person | null | undefined {
    const persons = this.#all.get(part);
    if (!persons || persons.size === 1) return persons && [...persons][0];
    const latest = this.#latest.get(part);
    return latest && line - latest.line <= nearLines ? latest.person : (this.#foremost.get(part) ?? null);
  }
}

/** So many persons of one surname are compared. */
const mostNamesakes = 100;

/**
 * Puts the mentions of each person together. Full names are one when the surname is and the given names may be: `V. Putin` and
 * `Vladimir Putin`. A surname, else a given name, alone belongs to the only person who has it, else to one named before it: see
 * `Namesakes.find`; else it stands by itself.
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
    const line = mention.candidate.line.index;
    const person = persons.get(mention) ?? findPerson(surnameOf(words), line);
    if (!person) return surnameOf(words);
    person.met += 1;
    const isInFull = persons.has(mention);
    surnames.meet(person.surname, person, isInFull ? line : null);
    givenNames.meet(isInFull ? words[0]! : person.given, person, isInFull ? line : null);
    return person;
  });
  return [...groups.values()];

  function findPerson(part: string, line: number): Person | null | undefined {
    const found = surnames.find(part, line);
    return found === undefined ? givenNames.find(part, line) : found;
  }
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
  for (const [surname, namesakes] of Map.groupBy(mentions, ({ words }) => surnameOf(words))) {
    const known: Person[] = [];
    for (const mention of namesakes) {
      const given = mention.words[0]!;
      const person = known.slice(-mostNamesakes).findLast((other) => mayBeOne(other.given, given)) ?? {
        given,
        surname,
        mentions: [],
        met: 0,
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
