import { cueOf } from '../../text/quotations/cue-verbs.ts';
import type { DigestLine } from './digest.ts';
import { type Term, isTaken } from './term.ts';
import type { Run } from './windows.ts';

/** Where a clause may begin: at marks, and at words that join or subordinate. */
const boundary =
  /[,;:()“”"«»]|\s[–—-]\s|\b(?:that|which|who|whom|whose|while|whereas|but|although|though|because|as|after|before|during|when|where|including|and|amid|despite|until|following|saying|noting|adding|suggesting|indicating|describing|calling)\b/giu;

/** A bit mask holds the clauses of a line: what comes after the last is part of it. */
const mostClauses = 30;
/** Fewer terms are no clause: `on Wednesday`, `France and`. */
const leastTerms = 2;

/**
 * The offsets at which the clauses of a line begin, the first 0; each has two terms or more, where the line has. The cut is fine rather than
 * right: what is compared is runs of clauses.
 */
export function clauseStarts(text: string, terms: readonly Term[]): number[] {
  const starts = [0];
  for (const { index } of text.matchAll(boundary)) {
    if (starts.length === mostClauses || isTaken(terms, index, index + 1)) continue;
    const between = terms.filter(({ start }) => starts.at(-1)! <= start && start < index).length;
    const after = terms.filter(({ start }) => start >= index).length;
    if (between >= leastTerms && after >= leastTerms) starts.push(index);
  }
  return starts;
}

/** A longer clause says more than who speaks; in UTF-16 units. */
const longestSource = 90;

/**
 * Whether the last clause of a line, from `start` on, only tells who said the rest: `, police Lt. Gerry Scherlinck said.`
 * or `,” said a spokesman for the company.`
 */
export function isTrailingSource(text: string, start: number): boolean {
  const clause = text.slice(start);
  if (clause.length > longestSource || !/^[,”"'\s]/u.test(clause)) return false;
  const words = clause.match(/\p{L}+/gu) ?? [];
  return words.length > 0 && (isSaying(words[0]!) || isSaying(words.at(-1)!));
}

function isSaying(word: string): boolean {
  const cue = cueOf(word.toLowerCase());
  return cue?.class === 'say' && cue.form === 'finite';
}

const adverbial =
  /^[\s,;:–—-]*(?:following|during|after|before|as part|despite|addressing|amid|according|in an?|at an?|since|for|when)\b/i;

/** Whether a passage is a single clause that only tells when, where or how: `Following his conversation with Putin`. */
export function isAdjunct({ text, clauses }: DigestLine, { from, to }: Run): boolean {
  return from === to && adverbial.test(text.slice(clauses[from]!.start, clauses[to]!.end));
}
