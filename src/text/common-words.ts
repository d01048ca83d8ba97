import dictionary from 'dictionary-en';
import { memoise } from './memo.ts';

const entries = new TextDecoder()
  .decode(dictionary.dic)
  .split('\n')
  .map((line) => line.split('/', 1)[0] ?? '');
const stems: ReadonlySet<string> = new Set(entries.filter((entry) => /^[a-z]/.test(entry)));

/** Regular endings, each with what may stand in its place in the stem. */
const endings: [ending: RegExp, stems: string[]][] = [
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
  [/er$/, ['', 'e']],
  [/ers$/, ['', 'e']],
  [/ly$/, ['']],
  [/ness$/, ['']],
  [/less$/, ['']],
  [/ment$/, ['']],
];
const doubled = /([^aeiou])\1$/;

/** British spellings and how the dictionary, which is American, writes them. */
const american: [british: RegExp, american: string][] = [
  [/is(e[drs]?|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/yse([drs]?)$/, 'yze$1'],
  [/our/, 'or'],
  [/tre(s?)$/, 'ter$1'],
  [/ence(s?)$/, 'ense$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/mme(s?)$/, 'm$1'],
  [/^(un|re|pre|non|mis|out|over|under|super|semi|anti|co)-?/, ''],
];

/**
 * Whether a word (lower case) is an English word that is no name: on the list of dictionary-en, which is made from SCOWL, or a
 * regular form or British spelling of one that is.
 */
export const isCommonWord = memoise((word: string): boolean => {
  if (word.length < 2) return word === 'a' || word === 'i';
  return isOn(word) || american.some(([british, form]) => british.test(word) && isOn(word.replace(british, form)));
});

function isOn(word: string): boolean {
  if (stems.has(word)) return true;
  return endings.some(([ending, forms]) => {
    if (!ending.test(word)) return false;
    const root = word.replace(ending, '');
    if (root.length < 3) return false;
    return forms.some((form) => stems.has(root + form)) || (doubled.test(root) && stems.has(root.slice(0, -1)));
  });
}
