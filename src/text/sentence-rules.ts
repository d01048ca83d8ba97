import { addressEndings, afterTime, exclaimedNames, leading, numbering, starters, trailing } from './abbreviations.ts';
import { attribution } from './attribution.ts';

/** A mark that may end a sentence, and what stands around it. */
export interface Stop {
  /** The mark itself: `.`, `?!`, `…`, `. . .` */
  mark: string;
  /** Closing quotation marks and brackets right after it. */
  closers: string;
  /** White space after those; `''` where it is missing. */
  gap: string;
  /** Opening marks, dashes and bullets before the next word. */
  bridge: string;
  /** The word before the mark, without opening marks; `''` where there is none. */
  before: string;
  /** Whether white space parts that word from the mark. */
  isApart: boolean;
  /** Whether that word is the first of its sentence. */
  isFirst: boolean;
  /** The word before `before`. */
  earlier: string;
  /** The next word, without opening marks. */
  next: string;
  /** The text from there on, some 40 characters. */
  after: string;
}

/** `true`: the sentence ends here; `false`: it goes on; `undefined`: another rule has to tell. */
type Rule = (stop: Stop) => boolean | undefined;

const quotationEnd = /["”»]|’’|''/;
const initials = /^(?:\p{L}\.)*\p{L}$/u;
/** Things that are told apart by letters. */
const lettered =
  /^(?:vitamins?|plan|option|type|class|group|grade|hepatitis|section|phase|appendix|exhibit|schedule|category|team)$/i;
const dayTime = /^[ap]\.m$/i;
const listNumber = /^(?:\d{1,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})$/u;
const ordinaryWord = /\p{Ll}{2}$|\p{Lu}{2}$|\d{2}$|[%)°]$/u;
const dash = /[-–—]/;
const roman = /^[IVXLC]+$/;
const romanOrLetter = /^(?:[IVXLC]{2,}|[B-HJ-Z])$/;

const isLower = ({ next }: Stop): boolean => /^\p{Ll}(?!\p{Lu})/u.test(next);
const isNumber = ({ next }: Stop): boolean => /^\p{Nd}/u.test(next);
const isStarter = ({ bridge, next, after }: Stop): boolean =>
  !dash.test(bridge) && starters.has(next.replace(/['’].*$/, '')) && !after.startsWith('.', next.length);
/** The part after the last hyphen: `D-Calif` is abbreviated as `Calif` is. */
const lastPart = ({ before }: Stop): string => before.slice(before.lastIndexOf('-') + 1);

/** The first rule that knows decides. */
const rules: Rule[] = [
  nothingBefore,
  withoutSpace,
  numberOfItem,
  questionOrExclamation,
  ellipsis,
  beforeLowerCase,
  abbreviation,
  timeOfDay,
  initialsOrInitial,
  () => true,
];

/** Whether a sentence ends at this mark. */
export function endsSentence(stop: Stop): boolean {
  for (const rule of rules) {
    const verdict = rule(stop);
    if (verdict !== undefined) return verdict;
  }
  return true;
}

function nothingBefore({ before, closers, isFirst }: Stop): boolean | undefined {
  return before === '' && closers === '' && isFirst ? false : undefined;
}

/** `form.On Wednesday` is two sentences, but `example.com`, `v1.2`, `U.S.Army` and `Booking.Com` are words. */
function withoutSpace({ gap, before, closers, next, after, mark }: Stop): boolean | undefined {
  if (gap !== '') return undefined;
  const wasWord = /^[\p{L}\p{N}'’,-]*(?:\p{Ll}{2}|\d{2})$/u.test(before) || quotationEnd.test(closers);
  const isWord = /^(?:\p{Lu}\p{Ll}+|[AI])(?:[\s,'’]|$)/u.test(after) && !addressEndings.has(next.toLowerCase());
  if (!wasWord || !isWord) return false;
  return mark.length > 1 ? starters.has(next) : undefined;
}

function numberOfItem({ mark, isFirst, before, closers }: Stop): boolean | undefined {
  return mark === '.' && isFirst && closers === '' && listNumber.test(before) ? false : undefined;
}

/** `"Really?" he asked`, `"Really?" Smith asked.` and `Yahoo! Inc` go on. */
function questionOrExclamation(stop: Stop): boolean | undefined {
  if (!/[?!‽]/.test(stop.mark)) return undefined;
  if (isLower(stop)) return false;
  if (stop.mark === '!' && exclaimedNames.has(stop.before)) return isStarter(stop);
  return isStarter(stop) || !quotationEnd.test(stop.closers) || !attribution.test(stop.after);
}

/** Left out words are followed by a capital only by chance; where a sentence trails off, the next begins. */
function ellipsis(stop: Stop): boolean | undefined {
  if (!/…|\. ?\. ?\./.test(stop.mark)) return undefined;
  if (isLower(stop)) return false;
  return !stop.isApart || stop.closers !== '' || isStarter(stop);
}

/** A full stop after an ordinary word ends the sentence even if the next forgets its capital. */
function beforeLowerCase(stop: Stop): boolean | undefined {
  if (!isLower(stop)) return stop.next.startsWith('&') ? false : undefined;
  const { before, closers, isApart } = stop;
  if (closers !== '' || isApart || initials.test(before)) return false;
  const word = lastPart(stop);
  return ordinaryWord.test(word) && !roman.test(word) && ![leading, trailing, numbering].some((list) => list.has(word));
}

function abbreviation(stop: Stop): boolean | undefined {
  if (quotationEnd.test(stop.closers)) return undefined;
  const word = lastPart(stop);
  if (leading.has(word)) return false;
  if (trailing.has(word)) return isStarter(stop);
  if (numbering.has(word) && (isNumber(stop) || romanOrLetter.test(stop.next))) return false;
  return undefined;
}

/** `9 a.m. Wednesday`, `9 a.m. EST` and `9 a.m. Kyiv time` go on. */
function timeOfDay({ before, next, after }: Stop): boolean | undefined {
  if (!dayTime.test(before)) return undefined;
  return !(afterTime.has(next) || /^\p{Lu}{2,4}$/u.test(next) || /^\p{N}|^\p{Lu}\p{L}+ time\b/u.test(after));
}

/** `U.S. President`, `Vladimir V. Putin` go on; `in the U.S. The`, `my wife and I. Nobody`, `on X. Trump` do not. */
function initialsOrInitial(stop: Stop): boolean | undefined {
  const word = lastPart(stop);
  if (!initials.test(word)) return undefined;
  if (quotationEnd.test(stop.closers) || isStarter(stop)) return true;
  return lettered.test(stop.earlier) || (/^[IX]$/.test(word) && /^\p{Ll}/u.test(stop.earlier));
}
