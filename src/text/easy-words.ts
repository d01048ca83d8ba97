import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { type Ending, inflections, possibleRoots } from './regular-forms.ts';

const easyWords: ReadonlySet<string> = new Set(daleChall);
const familiarWords: ReadonlySet<string> = new Set(spache);

const endings: Ending[] = [
  ...inflections,
  [/ier$/, ['y']],
  [/er$/, ['', 'e']],
  [/iest$/, ['y']],
  [/est$/, ['', 'e']],
  [/n$/, ['']],
];
const possessive = /['’]s?$/;
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

function isOn(list: ReadonlySet<string>, printed: string): boolean {
  const word = printed.replace(possessive, '');
  if (list.has(word) || figureOrLetter.test(word)) return true;
  if (word.includes('-')) return word.split('-').every((part) => part === '' || isOn(list, part));
  return possibleRoots(word, endings).some((root) => list.has(root));
}
