import { type Place, temporalWords, textAt, wordSet } from './place.ts';
import type { Term } from './term.ts';

export const isCapital = ({ terms, start }: Place): boolean => terms[start]!.isCapital;

const neverNames = wordSet('the a an this that his her its their our my your no');
const isNameLike = (term: Term | undefined): boolean =>
  term !== undefined && term.isCapital && term.classes.length === 0 && !neverNames.has(term.text);

const alsoVerbs = wordSet('may march mar');
const alsoFirstNames = wordSet('april june august jan may');

/** `Jun` may be a name, `Jun.` is none. */
const isShortWithoutStop = ({ text, start, end }: Term): boolean =>
  end - start === text.length && text.length <= 4 && !/^(?:may|june|july)$/.test(text);

/** A month: not the verbs `may` and `march`, and no person (`Theresa May`, `June Carter`). */
export function isMonthName({ terms, start, end }: Place): boolean {
  const { text } = terms[start]!;
  const before = textAt(terms, start - 1);
  const isListed = /^(?:and|or)$/.test(before) && terms[start - 2]?.values.MONTH !== undefined;
  if (temporalWords.has(before) || isListed) return true;
  if (alsoVerbs.has(text) || isShortWithoutStop(terms[start]!)) return false;
  return !alsoFirstNames.has(text) || !(isNameLike(terms[start - 1]) || isNameLike(terms[end]));
}

/** `Sun` and `Wed` alone are words; with a date they are read by other rules. */
export function isWeekdayName({ terms, start }: Place): boolean {
  return terms[start]!.text.endsWith('day') || textAt(terms, start - 1) === 'on';
}

const beforeSeason = wordSet('early mid late in by until till since through during');

/** `the fall of Kabul` is no season, nor `the Winter Olympics`, and `spring` alone is mostly none. */
export function isSeason({ terms, start, end }: Place): boolean {
  const season = terms[end - 1]!;
  if (season.isCapital && isNameLike(terms[end])) return false;
  if (end - start === 1 && !beforeSeason.has(textAt(terms, start - 1))) return false;
  if (textAt(terms, end) !== 'of' || !/^(?:fall|spring)$/.test(season.text)) return true;
  return terms[end + 1]?.values.WHICH !== undefined;
}

/** Not a part of a name: `at noon`, but not `Jamie Noon`; `daily`, but not `The Daily News`; `today`, but not `Russia Today`. */
export const isNoName = ({ terms, start }: Place): boolean => isPlain(terms, start);

/** Nor is its last word: `some time`, but not `some Time shareholders`. */
export const endsInNoName = ({ terms, end }: Place): boolean => isPlain(terms, end - 1);

/** Without a capital, or where a capital says nothing. */
const isPlain = (terms: readonly Term[], at: number): boolean =>
  !terms[at]!.isCapital || !/\p{L}/u.test(textAt(terms, at - 1));
