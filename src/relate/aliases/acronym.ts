import { nameCues } from '../../text/names/cues.ts';

/** Words that acronyms leave out. */
const small: ReadonlySet<string> = new Set('the of and for on in to de la du des'.split(' '));

/** Whether a name is printed as an acronym is, with or without a country before it: `GM`, `U.N.`, `UK RAF`. */
export function isAcronymForm(name: string): boolean {
  return /^(?:the |The )?(?:(?:UK|US|U\.S\.|U\.K\.) )?\p{Lu}[\p{Lu}.&]{1,7}$/u.test(name);
}

/** The acronyms that words may have: of all but the small ones, and of those before a legal form. */
export function acronymsOf(words: readonly string[]): string[] {
  const last = words.findLastIndex((word) => !nameCues.legalForm.has(word));
  const forms = [words, words.slice(0, last + 1)].map((kept) => kept.filter((word) => !small.has(word)));
  return [...new Set(forms.filter((kept) => kept.length > 1).map((kept) => kept.map((word) => word[0]).join('')))];
}
