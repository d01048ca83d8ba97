import { lookUp } from '../../text/names/lexicon.ts';
import { countryVariant } from '../../text/names/variants.ts';

/** A name that begins with the country that it belongs to. */
export interface OfCountry {
  /** In its first form where it has several, so that `US` and `United States` are equal; a nationality as it stands. */
  name: string;
  /** The words after it: never empty. */
  rest: readonly string[];
}

const mostWords = 3;

/** `null` for names that begin with no country and no nationality. */
export function readCountry(words: readonly string[]): OfCountry | null {
  for (let length = Math.min(mostWords, words.length - 1); length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const known = lookUp(name);
    if (known?.has('country') || known?.has('nationality'))
      return { name: countryVariant(name) ?? name, rest: words.slice(length) };
  }
  return null;
}
