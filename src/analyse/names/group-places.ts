import type { Mention } from './mention.ts';

/** Names of one country, folded. */
const sameCountry: readonly (readonly string[])[] = [
  ['united states', 'united states of america', 'us', 'usa', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['united arab emirates', 'uae'],
  ['soviet union', 'ussr'],
  ['democratic republic of congo', 'democratic republic of the congo', 'drc', 'dr congo'],
  ['czech republic', 'czechia'],
  ['netherlands', 'holland'],
  ['vatican', 'vatican city', 'holy see'],
];
const country: ReadonlyMap<string, string> = new Map(
  sameCountry.flatMap((names) => names.map((name): [string, string] => [name, names[0]!])),
);

/** Puts the mentions of each place together: equal names, "the" and case apart, and the names of one country. */
export function groupPlaces(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { words } = mention;
    const name = (words[0] === 'the' ? words.slice(1) : words).join(' ');
    const key = country.get(name) ?? name;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}
