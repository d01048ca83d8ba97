import { words } from './word-classes.ts';

/**
 * How words between marks stand in a text: `direct` is set apart as somebody's words, `mixed` is part of the author's sentence,
 * `scare` is a term the author keeps at a distance, `title` names a work or the like. The last two quote nobody.
 */
export type QuotationKind = 'direct' | 'mixed' | 'scare' | 'title';

/** What stands around words between marks. */
export interface Setting {
  /** The words between the marks. */
  text: string;
  /** The words before them, 40 characters or so. */
  before: string;
  /** Whether they are a sentence of their own. */
  isWhole: boolean;
  /** Whether they are that, or set apart by a comma or colon. */
  isApart: boolean;
  /** Whether somebody is said to have said them. */
  isAttributed: boolean;
  /** Whether the verb that says so stands right before them. */
  isAfterCue: boolean;
}

/** From so many words on, words between marks are somebody's, even if nobody is named. */
const shortestQuotation = 4;
const smallWords = words(`
  a an the and or nor but of in on at to for from by with as is it its be into over vs vs. via per de la le el en y und der die das
`);
const works = words(`
  book books novel memoir song songs album film movie show series episode program programme play musical opera poem essay article column
  headline magazine newspaper documentary podcast report study paper painting sculpture exhibition game sitcom drama comedy hit single
  anthem hymn ballad titled entitled headlined called named dubbed nicknamed author host star newsletter blog website initiative project
`);

/** The kind of the words between a pair of marks. */
export function kindOf({ text, before, isWhole, isApart, isAttributed, isAfterCue }: Setting): QuotationKind {
  const isSurelySaid = isWhole || isAfterCue || (isApart && isAttributed);
  if (!isSurelySaid && isTitle(text, before)) return 'title';
  if (isApart) return 'direct';
  return isAttributed || countWords(text) >= shortestQuotation ? 'mixed' : 'scare';
}

/** Two words and more in title case; one only after a word for what has titles. */
function isTitle(text: string, before: string): boolean {
  const parts = text
    .replace(/[,.]$/, '')
    .split(/[\s/–—-]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 0 || !isCapital(parts[0]!) || !isCapital(parts.at(-1)!)) return false;
  if (!parts.every((part) => isCapital(part) || smallWords.has(part.toLowerCase()))) return false;
  return parts.length > 1 || works.has(/([\p{L}-]+)[^\p{L}]*$/u.exec(before)?.[1]?.toLowerCase() ?? '');
}

function isCapital(word: string): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{N}]/u.test(word);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
