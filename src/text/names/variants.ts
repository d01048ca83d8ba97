import variants from './gazetteers/variants.json' with { type: 'json' };
import { fold } from './lexicon.ts';

/**
 * The words by which names are compared: folded, cut at white space and hyphens, without `the` in front and possessive endings, `&`
 * written out, in American spelling: `the World Health Organisation's` gives `world`, `health`, `organization`.
 */
export function nameWords(name: string): string[] {
  const words = name
    .replace(/['’]s?(?=\s|$)/g, '')
    .replaceAll('&', ' and ')
    .split(/[\s\-–—/,]+/)
    .map((word) => american(fold(word).replaceAll("'", '')))
    .filter((word) => word !== '');
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** British forms of words that are common in names. */
const britishForms: readonly (readonly [british: RegExp, american: string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/^centre(s?)$/, 'center$1'],
  [/^defence$/, 'defense'],
  [/^labour$/, 'labor'],
  [/^harbour$/, 'harbor'],
  [/^programme(s?)$/, 'program$1'],
  [/^theatre(s?)$/, 'theater$1'],
  [/^saint$/, 'st'],
  [/^mount$/, 'mt'],
];

function american(word: string): string {
  return britishForms.reduce((form, [british, american]) => form.replace(british, american), word);
}

const readGroups = (lines: readonly string[]): Map<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const keys = line.split(', ').map((name) => nameWords(name).join(' '));
      return keys.map((key): [string, string] => [key, keys[0]!]);
    }),
  );

const places = readGroups([...variants.countries, ...variants.states, ...variants.places]);
const countries = readGroups(variants.countries);
const organisations = new Map(
  [...readGroups(variants.organisations)].flatMap(([key, first]) => [
    [key, first],
    [key.replace(/^us /, 'united states '), first],
  ]),
);
const shortGivenNames = new Map<string, string[]>();
for (const line of variants.shortGivenNames) {
  const [full = '', shorts = ''] = line.split(': ');
  for (const short of shorts.split(', ')) shortGivenNames.set(short, [...(shortGivenNames.get(short) ?? []), full]);
}

/** The first of the names that a place is known by, in the words of `nameWords` with spaces between; `undefined` where it has but one. */
export const placeVariant = (key: string): string | undefined => places.get(key);
export const countryVariant = (key: string): string | undefined => countries.get(key);
export const organisationVariant = (key: string): string | undefined => organisations.get(key);
/** The given names that a short one may stand for: `bill` for `william`. */
export const fullGivenNames = (short: string): readonly string[] => shortGivenNames.get(short) ?? [];
