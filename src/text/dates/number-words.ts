import type { Term, Values } from './term.ts';
import { makeTerm } from './term.ts';

/** A number, and the index after its last word. */
interface Spelled {
  value: number;
  end: number;
}

/** Puts numbers of several words together: `twenty-four`, `a hundred and thirty`, `nineteen ninety-six` (a year). */
export function joinNumberWords(terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  let i = 0;
  while (i < terms.length) {
    const term = terms[i]!;
    const year = wordValue(term) === undefined ? null : spelledYear(terms, i);
    const number = year ?? (wordValue(term) === undefined && term.values.COUNT !== 1 ? null : spelledNumber(terms, i));
    if (number === null || number.end < i + 2) joined.push(term);
    else {
      const values: Partial<Values> = { NUMBER: number.value, COUNT: number.value };
      joined.push(makeTerm(terms.slice(i, number.end), year ? { YEAR: number.value } : values));
    }
    i = Math.max(i + 1, number?.end ?? 0);
  }
  return joined;
}

/** What a spelled-out number word counts; digits are no words. */
function wordValue(term: Term | undefined): number | undefined {
  const value = term?.values.NUMBER;
  return value !== undefined && /^\p{L}/u.test(term!.text) ? value : undefined;
}

/** `nineteen eighty-four`, `twenty twenty-five`: eleven to twenty, and two digits more. */
function spelledYear(terms: readonly Term[], start: number): Spelled | null {
  const century = wordValue(terms[start]) ?? 0;
  if (century < 11 || century > 20) return null;
  const years = spelledNumber(terms, start + 1);
  return years !== null && years.value >= 10 && years.value < 100
    ? { value: century * 100 + years.value, end: years.end }
    : null;
}

/** Reads as many words from `start` on as make one number. */
function spelledNumber(terms: readonly Term[], start: number): Spelled | null {
  const isArticle = wordValue(terms[start]) === undefined;
  let number = isArticle ? 1 : 0;
  let end = isArticle ? start + 1 : start;
  for (;;) {
    const isAnd = terms[end]?.text === 'and' && number >= 100;
    const next = isAnd ? end + 1 : end;
    const word = wordValue(terms[next]);
    const longer = word === undefined || (isAnd && word >= 100) ? null : extend(number, word);
    if (longer === null) return end > start ? { value: number, end } : null;
    number = longer;
    end = next + 1;
  }
}

/** `twenty` and `four` make 24, `two` and `hundred` 200; `null` where the words make no number together. */
function extend(number: number, word: number): number | null {
  const rest = number % 1000;
  if (word === 1000) return number > 0 && number < 1000 ? number * 1000 : null;
  if (word === 100) return rest >= 1 && rest < 100 ? number + rest * 99 : null;
  const isFree = word < 10 ? rest % 10 === 0 && (rest % 100 === 0 || rest % 100 >= 20) : rest % 100 === 0;
  return isFree ? number + word : null;
}
