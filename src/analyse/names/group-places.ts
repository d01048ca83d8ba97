import { countryVariant, nameWords } from '../../text/names/variants.ts';
import type { Mention } from './mention.ts';

/** Puts the mentions of each place together: equal names, "the" and case apart, and the names of one country. */
export function groupPlaces(mentions: readonly Mention[]): Mention[][] {
  return [...Map.groupBy(mentions, keyOf).values()];
}

function keyOf({ words }: Mention): string {
  const name = (words[0] === 'the' ? words.slice(1) : words).join(' ');
  return countryVariant(nameWords(name).join(' ')) ?? name;
}
