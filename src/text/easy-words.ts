import { daleChall } from 'dale-chall';
import { spache } from 'spache';

const easyWords: ReadonlySet<string> = new Set(daleChall);
const familiarWords: ReadonlySet<string> = new Set(spache);

/** Regular endings, each with what may stand in its place in the word on the list. */
const endings: [ending: RegExp, stems: string[]][] = [
  [/['’]s?$/, ['']],
  [/ies$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ier$/, ['y']],
  [/er$/, ['', 'e']],
  [/iest$/, ['y']],
  [/est$/, ['', 'e']],
  [/n$/, ['']],
];
const doubled = /([^aeiou])\1$/;
const figureOrLetter = /^(?:\p{N}|\p{L}$)/u;

/**
 * Whether four of five American fourth-graders know a word (lower case): the list of Chall & Dale 1995, with the plurals,
 * possessives, verb forms, comparatives and hyphened compounds of its words and with figures and single letters, as Dale & Chall 1948 instruct
 * ("A formula for predicting readability: Instructions", Educational Research Bulletin 27).
 */
export function isEasyWord(word: string): boolean {
  return isOn(easyWords, word);
}

/** Whether a word (lower case) is on the revised list of Spache 1974, "Good reading for poor readers", with its regular forms. */
export function isFamiliarWord(word: string): boolean {
  return isOn(familiarWords, word);
}

function isOn(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word) || figureOrLetter.test(word)) return true;
  if (word.includes('-')) return word.split('-').every((part) => part === '' || isOn(list, part));
  return endings.some(([ending, stems]) => {
    if (!ending.test(word)) return false;
    const root = word.replace(ending, '');
    return stems.some((stem) => list.has(root + stem)) || (doubled.test(root) && list.has(root.slice(0, -1)));
  });
}
