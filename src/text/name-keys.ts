import { nationOf } from './nations.ts';
import { nameWords, organisationVariant, placeVariant } from './names/variants.ts';
import { romanise } from './romanise.ts';

/** What is known of a name besides the form of one mention. */
export interface NamedEntry {
  type: 'person' | 'place' | 'organisation';
  /** In full. */
  name: string;
}

/**
 * The key of a name: a person by how the last name sounds, a nation under all that stands for it, anything else by its words. It is made of
 * the mention alone, so that no other article changes it.
 */
export function nameKey(mention: string, { type, name }: NamedEntry): string {
  const nation = nationKey(mention);
  if (nation !== null) return nation;
  const words = nameWords(mention);
  if (type === 'person') return personKey(words.length > 0 ? words : nameWords(name));
  const phrase = words.join(' ');
  return `name ${(type === 'place' ? placeVariant(phrase) : organisationVariant(phrase)) ?? phrase}`;
}

const suffix = /^(?:jr|sr|ii|iii|iv)$/;

export function personKey(words: readonly string[]): string {
  const last = words.findLast((word) => !suffix.test(word)) ?? '';
  return `person ${romanise(last)}`;
}

export function isPersonKey(key: string): boolean {
  return key.startsWith('person ');
}

export function isNationKey(key: string): boolean {
  return key.startsWith('nation ');
}

/** The key of a word or name that stands for a nation: `U.S.`, `American`, `Moscow`; `null` where it stands for none. */
export function nationKey(text: string): string | null {
  const nation = nationOf(text.toLowerCase().replace(/['’]s?$/, ''));
  return nation === undefined ? null : `nation ${nation}`;
}
