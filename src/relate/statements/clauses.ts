import { type Term, isTaken } from './term.ts';

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
