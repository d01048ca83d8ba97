import type { DossierName, NameLetter } from '../../schema/dossier-name.ts';
import { slug } from '../../text/slug.ts';

const afterSurname = /,?\s(?:[JS]r\.?|I{2,3}|I?V)$/;

/**
 * What a name is sorted by in an index: persons by their last word, as in `trump-donald`, and the rest without `The`.
 * Surnames that are written first, as in Chinese and Hungarian, cannot be told.
 */
export function filingKey({ name, type }: Pick<DossierName, 'name' | 'type'>): string {
  if (type !== 'person') return slug(name.replace(/^the\s/i, ''), '');
  const [, before = '', surname = ''] = /^(?:(.*)\s)?(\S+)$/.exec(name.replace(afterSurname, '')) ?? [];
  return slug(`${surname} ${before}`, '');
}

/** The letter of the index that a key is filed under. */
export function letterOf(key: string): NameLetter {
  return /^[a-z]/.exec(key)?.[0] ?? 'other';
}
