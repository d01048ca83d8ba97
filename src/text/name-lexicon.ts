import cities from './gazetteers/cities.json' with { type: 'json' };
import demonyms from './gazetteers/demonyms.json' with { type: 'json' };
import givenNames from './gazetteers/given-names.json' with { type: 'json' };
import organisations from './gazetteers/organisations.json' with { type: 'json' };
import people from './gazetteers/people.json' with { type: 'json' };
import places from './gazetteers/places.json' with { type: 'json' };
import surnames from './gazetteers/surnames.json' with { type: 'json' };

/** What a phrase is known as; one phrase can be several. */
export type Entry =
  | 'country'
  | 'state'
  | 'stateAbbreviation'
  | 'region'
  | 'landmark'
  | 'city'
  | 'bigCity'
  | 'organisation'
  | 'team'
  | 'nationality'
  | 'belief'
  | 'event';

const marks = /\p{M}/gu;
const letters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', ı: 'i', '’': "'" };

/** A word as the lexicon has it: lower case, without accents and full stops. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z'-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[ßøæœłđðı’]/g, (letter) => letters[letter] ?? letter)
    .replaceAll('.', '');
}

const split = (lists: readonly string[]): string[] => lists.flatMap((line) => line.split(', '));
const byLetter = (lists: Record<string, string>, separator: string): string[] =>
  Object.values(lists).flatMap((line) => line.split(separator));

export const phrases = new Map<string, Set<Entry>>();
export const acronyms = new Set<string>();
/** First words of the phrases, each with the number of words of its longest. */
export const longest = new Map<string, number>();

function add(entry: Entry, names: Iterable<string>): void {
  for (const name of names) {
    const key = phraseKey(name);
    const known = phrases.get(key);
    if (known) known.add(entry);
    else phrases.set(key, new Set([entry]));
    if (/^[\p{Lu}\d.&-]{2,6}$/u.test(name) && name === name.toUpperCase()) acronyms.add(key);
    const words = key.split(' ');
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
  }
}

/** The key under which a phrase stands: its words folded, hyphens as words of their own. */
export function phraseKey(name: string): string {
  return name
    .split(/\s+|(?=-)|(?<=-)/)
    .map(fold)
    .join(' ');
}

add('country', split(places.countries));
add('state', split(places.states));
add('stateAbbreviation', split(places.stateAbbreviations));
add('region', split(places.regions));
add('region', split(places.waters));
add('region', split(places.mountains));
add('landmark', split(places.landmarks));
add('bigCity', split(places.exonyms));
add('city', byLetter(cities, ', '));
for (const list of [
  organisations.international,
  organisations.governments,
  organisations.parties,
  organisations.media,
  organisations.companies,
])
  add('organisation', split(list));
add('team', split(organisations.sport));
add('nationality', split(demonyms.nationalities));
for (const list of [demonyms.faiths, demonyms.politics, demonyms.languages]) add('belief', split(list));
add('event', split(demonyms.events));

const given = new Set([
  ...byLetter(givenNames, ' '),
  ...split(people.given).map(fold),
  ...split(people.ambiguous).map(fold),
]);
const family = new Set(byLetter(surnames, ' '));
export const isGivenName = (folded: string): boolean => given.has(folded);
export const isSurname = (folded: string): boolean => family.has(folded);
