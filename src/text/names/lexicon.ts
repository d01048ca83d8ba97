import towns from './gazetteers/towns.json' with { type: 'json' };
import demonyms from './gazetteers/demonyms.json' with { type: 'json' };
import givenNames from './gazetteers/given-names.json' with { type: 'json' };
import organisations from './gazetteers/organisations.json' with { type: 'json' };
import people from './gazetteers/people.json' with { type: 'json' };
import places from './gazetteers/places.json' with { type: 'json' };

/** What a phrase is known as. */
export type Entry =
  | 'country'
  | 'state'
  | 'stateAbbreviation'
  | 'region'
  | 'landmark'
  | 'city'
  | 'town'
  | 'organisation'
  | 'team'
  | 'nationality'
  | 'belief'
  | 'event'
  | 'term'
  | 'person';

/** Kinds of places from the surest to the least sure. */
const placeEntries: readonly Entry[] = ['country', 'state', 'landmark', 'region', 'city', 'stateAbbreviation', 'town'];

const letters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', ı: 'i', '’': "'" };

/** A word as the lexicon has it: lower case, without accents and full stops, with straight apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z'-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœłđðı’]/g, (letter) => letters[letter] ?? letter)
    .replaceAll('.', '');
}

/** The key under which a phrase stands: its words folded, hyphens and possessive endings as words of their own. */
function phraseKey(name: string): string {
  return name
    .split(/\s+|(?=-)|(?<=-)|(?=['’]s(?:\s|$))|(?<=s)(?=['’]\s)|(?=[&/])|(?<=[&/])/)
    .map(fold)
    .filter((word) => word !== '')
    .join(' ');
}

const named = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '));
const byLetter = (lists: Record<string, string>, separator: string): string[] =>
  Object.values(lists).flatMap((line) => line.split(separator));
const nationalities = named(demonyms.nationalities);
const beliefs = [...named(demonyms.faiths), ...named(demonyms.politics), ...named(demonyms.languages)];
const organisationNames = [
  organisations.international,
  organisations.governments,
  organisations.parties,
  organisations.media,
  organisations.companies,
].flatMap(named);
const regions = [...named(places.regions), ...named(places.waters), ...named(places.mountains)];

/** `Germans`, `Communists`; the `Balkans` and the `Liberal Democrats` are no such people. */
const namedOtherwise = new Set([...organisationNames, ...regions]);
const plurals = (names: readonly string[]): string[] =>
  names
    .filter((name) => !/(?:s|sh|ch|se|m|men)$/.test(name))
    .map((name) => `${name}s`)
    .filter((name) => !namedOtherwise.has(name));

const sources: [Entry, readonly string[]][] = [
  ['country', named(places.countries)],
  ['state', named(places.states)],
  ['stateAbbreviation', named(places.stateAbbreviations)],
  ['region', regions],
  ['landmark', named(places.landmarks)],
  ['city', named(places.cities)],
  ['town', byLetter(towns, ', ')],
  ['organisation', organisationNames],
  ['team', named(organisations.sport)],
  ['nationality', [...nationalities, ...plurals(nationalities)]],
  ['belief', [...beliefs, ...plurals(beliefs)]],
  ['event', named(demonyms.events)],
  ['term', named(demonyms.terms)],
  ['person', named(people.celebrities)],
];

const phrases = new Map<string, Set<Entry>>();
const acronyms = new Set<string>();
const beginnings = new Set<string>();
for (const [entry, names] of sources) {
  for (const name of names) {
    const key = phraseKey(name);
    const known = phrases.get(key);
    if (known) known.add(entry);
    else phrases.set(key, new Set([entry]));
    if (/^[\p{Lu}\d.&/-]{2,8}$/u.test(name)) acronyms.add(key);
    for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1))
      beginnings.add(key.slice(0, space));
  }
}

const given = new Set([
  ...byLetter(givenNames, ' '),
  ...named(people.given).map(fold),
  ...named(people.ambiguous).map(fold),
]);

/** What a phrase, its words folded and joined by spaces, is known as. */
export const lookUp = (key: string): ReadonlySet<Entry> | undefined => phrases.get(key);
export const isPlaceEntry = (entry: Entry): boolean => placeEntries.includes(entry);
/** The surest kind of place among what a phrase is known as. */
export const placeOf = (entries: ReadonlySet<Entry> | undefined): Entry | undefined =>
  entries && placeEntries.find((entry) => entries.has(entry));
/** Whether a longer known phrase begins with this one. */
export const beginsPhrase = (key: string): boolean => beginnings.has(key);
/** Whether a known phrase is an acronym, and so stands in capitals. */
export const isAcronym = (key: string): boolean => acronyms.has(key);
export const isGivenName = (folded: string): boolean => given.has(folded);
