import { isPlaceEntry, lookUp } from '../../text/names/lexicon.ts';
import { organisationVariant, placeVariant } from '../../text/names/variants.ts';
import type { NameNode } from './name-node.ts';
import { quote } from './quote.ts';
import type { EqualRule, Rule, ShortRule } from './rule.ts';

const airport = /(?: international)? airport$/;

const knownVariant: EqualRule = {
  kind: 'equal',
  isWithinStory: false,
  key: ({ key }) => placeVariant(key) ?? organisationVariant(key) ?? null,
  reason: (from, to) => ({
    rule: 'known-variant',
    why: `${quote(from.name)} and ${quote(to.name)} are known as one place`,
  }),
};

const airportBase = ({ key }: NameNode): string | null => (airport.test(key) ? key.replace(airport, '') : null);

/** `Heathrow Airport` with and without `International`. */
const sameAirport: EqualRule = {
  kind: 'equal',
  isWithinStory: false,
  key: airportBase,
  reason: (from, to) => ({ rule: 'short-name', why: `${quote(from.name)} and ${quote(to.name)} are one airport` }),
};

const isTown = (key: string): boolean =>
  [...(lookUp(key) ?? [])].some((entry) => isPlaceEntry(entry) && entry !== 'landmark');

/** `Heathrow`, which is no town, for `Heathrow Airport`; `London Heathrow` too. */
const airportAlone: ShortRule = {
  kind: 'short',
  isWithinStory: true,
  short: ({ key, words }) => {
    if (airport.test(key) || isTown(key)) return [];
    const isInTown = words.length > 1 && isTown(words.slice(0, -1).join(' '));
    return isInTown ? [key, words.at(-1)!] : [key];
  },
  full: (node) => [airportBase(node) ?? ''].filter((base) => base !== '' && !isTown(base)),
  reason: (short, full) => ({ rule: 'short-name', why: `${quote(short.name)} is the name of ${quote(full.name)}` }),
};

export const placeRules: readonly Rule[] = [knownVariant, sameAirport, airportAlone];
