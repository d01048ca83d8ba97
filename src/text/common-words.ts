import dictionary from 'dictionary-en';
import { memoise } from './memo.ts';
import { type Ending, inflections, possibleRoots } from './regular-forms.ts';

/** Prefixes of the dictionary by the flag that allows them to a word; the same as in its `aff`. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['A', 're'],
  ['I', 'in'],
  ['U', 'un'],
  ['C', 'de'],
  ['E', 'dis'],
  ['F', 'con'],
  ['K', 'pro'],
]);

/** A line of the dictionary is a word with flags: `test/AKVPFZS` allows `retest`, `protest`, `contest`. */
const entries = new TextDecoder()
  .decode(dictionary.dic)
  .split('\n')
  .map((line) => line.split('/', 2) as [word: string, flags?: string]);
const words: ReadonlySet<string> = new Set(entries.filter(([word]) => /^[a-z]/.test(word)).flatMap(withPrefixes));
const names: ReadonlySet<string> = new Set(
  entries.filter(([word]) => /^[A-Z]/.test(word)).map(([word]) => word.toLowerCase()),
);

function withPrefixes([word, flags = '']: (typeof entries)[number]): string[] {
  const prefixed = flags.split('').flatMap((flag) => (prefixes.has(flag) ? [`${prefixes.get(flag)}${word}`] : []));
  return [word, ...prefixed];
}

const endings: Ending[] = [
  [/['’]s?$/, ['']],
  ...inflections,
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
  [/^(?:pre|non|mis|out|over|under|super|semi|anti|co)-?/, ''],
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
