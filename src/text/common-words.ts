import dictionary from 'dictionary-en';
import { memoise } from './memo.ts';
import { type Ending, possibleRoots } from './regular-forms.ts';

const entries = new TextDecoder()
  .decode(dictionary.dic)
  .split('\n')
  .map((line) => line.split('/', 1)[0] ?? '');
const words: ReadonlySet<string> = new Set(entries.filter((entry) => /^[a-z]/.test(entry)));
const names: ReadonlySet<string> = new Set(
  entries.filter((entry) => /^[A-Z]/.test(entry)).map((entry) => entry.toLowerCase()),
);

const endings: Ending[] = [
  [/['’]s?$/, ['']],
  [/ies$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/iest$/, ['y']],
  [/ier$/, ['y']],
  [/est$/, ['', 'e']],
  [/ers?$/, ['', 'e']],
  [/(?:ly|ness|less|ment)$/, ['']],
];
const shortestRoot = 3;

/** British spellings and prefixes, and how the dictionary, which is American, writes them. */
const american: readonly (readonly [british: RegExp, american: string])[] = [
  [/is(e[drs]?|ing|ations?|ers?)$/, 'iz$1'],
  [/yse([drs]?)$/, 'yze$1'],
  [/our/, 'or'],
  [/tre(s?)$/, 'ter$1'],
  [/ence(s?)$/, 'ense$1'],
  [/ll(ed|ing|ers?)$/, 'l$1'],
  [/ogue(s?)$/, 'og$1'],
  [/[ao]e/, 'e'],
  [/mme(s?)$/, 'm$1'],
  [/^(?:un|re|pre|non|mis|out|over|under|super|semi|anti|co)-?/, ''],
];

/**
 * Whether a word (lower case) is an English word and not only a name: dictionary-en, which is made from SCOWL, has it without a
 * capital, or has what it is a regular form or the British spelling of.
 */
export const isCommonWord = memoise((word: string): boolean => {
  if (word.length < 2) return word === 'a' || word === 'i';
  return isForm(word) || american.some(([british, form]) => british.test(word) && isForm(word.replace(british, form)));
});

/** Whether the dictionary has a word (lower case) with a capital, as it has `Brown` and `Wells` besides `brown` and `wells`. */
export const isNameToo = (word: string): boolean => names.has(word);

function isForm(word: string): boolean {
  return words.has(word) || possibleRoots(word, endings).some((root) => root.length >= shortestRoot && words.has(root));
}
