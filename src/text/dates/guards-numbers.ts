import { type Place, temporalWords, textAt, wordSet } from './place.ts';
import type { Term } from './term.ts';

const determiners = wordSet('the its their his her our this that pre post mid');

/** Words before a number that is no year: `Flight 1990`, `some 2000`. */
const beforeNumber = wordSet(`
  flight route room page no number highway suite model windows office chapter section article line lot version channel resolution boeing
  unit some over than nearly almost approximately roughly least most only up $ £ € # + = / . :
`);

/** Words in -s after a year that are not the things it counts. */
const notCounted = wordSet('was is has does as its us his says thus');

const isCountedThing = ({ text, isCapital }: Term): boolean =>
  !isCapital && /^\p{Ll}*[^s]s$/u.test(text) && !notCounted.has(text);

/** The end of `555-1996`, but not of `1995-1996`. */
const isJoinedNumber = (terms: readonly Term[], at: number): boolean =>
  terms[at]!.gap === '-' && /^(?:\d{1,3}|\d{5,})$/.test(textAt(terms, at - 1));

/** A year: not a number of things, a price, a flight or a version. Before 1900 and from 2040 on only after words such as `in`. */
export function isYear({ terms, start, end }: Place): boolean {
  const { text, values } = terms[start]!;
  const year = values.YEAR!;
  if (!/^\d{4}$/.test(text)) return true;
  const [before, next] = [textAt(terms, start - 1), terms[end]];
  if (beforeNumber.has(before) || isJoinedNumber(terms, start)) return false;
  if (next?.values.UNIT !== undefined || next?.values.ZONE !== undefined) return false;
  if (temporalWords.has(before) || determiners.has(before)) return year >= 1400 && year < 2100;
  return year >= 1900 && year < 2040 && !(next && isCountedThing(next));
}

/** A decade without its century needs `the`, and `in his thirties` is an age. */
export function isDecade({ terms, start }: Place): boolean {
  const { text } = terms[start]!;
  if (text === 'the' || /^(?:\d{4}|')/.test(text)) return true;
  return /^(?:early|mid|late)$/.test(textAt(terms, start - 1)) && textAt(terms, start - 2) === 'the';
}

const beforeClock = wordSet('at around about by until till from since before after between to through and');

/** A time by the word before it: `at 10:35`, not the score `won 10:35`. */
export const isToldAt = ({ terms, start }: Place): boolean => beforeClock.has(textAt(terms, start - 1));

const beforeRate = wordSet(
  'once twice times percent % cent cents dollar dollars pounds euros yen million billion trillion',
);

/** `twice a week`, `$30 a year`, `4 percent a month`, `three tons a day`. */
export function isRate({ terms, start }: Place): boolean {
  const [before, earlier] = [textAt(terms, start - 1), terms[start - 2]];
  if (beforeRate.has(before) || /^[$£€]$/.test(earlier?.text ?? '')) return true;
  return earlier?.values.NUMBER !== undefined && terms[start - 1]?.values.UNIT === undefined && before.endsWith('s');
}

export const isNoRate = (place: Place): boolean => !isRate(place);
