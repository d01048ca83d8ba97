import type { PlainArticle } from '../../schema/article.ts';
import { clauseStarts, isTrailingSource } from './clauses.ts';
import { findTerms } from './find-terms.ts';
import { type Speakers, findSpeakers } from './speakers.ts';
import type { Term } from './term.ts';

/** A term, the clause of its line that it stands in, and who may be saying it. */
export interface PlacedTerm extends Term {
  clause: number;
  speakers: Speakers;
}

/** A line, ready to be compared. */
export interface DigestLine {
  text: string;
  terms: readonly PlacedTerm[];
  /** Where each clause begins and ends in the line. */
  clauses: readonly { start: number; end: number }[];
}

/** The terms of some clauses of a line; `mask` has a bit for each. */
export function termsWithin({ terms }: DigestLine, { mask }: { mask: number }): PlacedTerm[] {
  return terms.filter(({ clause }) => (mask & (1 << clause)) !== 0);
}

/** An article, ready to be compared. */
export interface Digest {
  id: string;
  lines: readonly DigestLine[];
  /** In how many lines each key stands. */
  counts: ReadonlyMap<string, number>;
}

/** What statements are found by; made once an article. */
export function digestArticle(article: PlainArticle): Digest {
  const termLines = findTerms(article);
  const speakers = findSpeakers(termLines, article);
  const lines = termLines.map(({ text, terms }, index) => digestLine(text, terms, speakers[index]!));
  const counts = new Map<string, number>();
  for (const { terms } of lines) {
    for (const key of new Set(terms.map((term) => term.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { id: article.id, lines, counts };
}

function digestLine(text: string, terms: readonly Term[], speakers: readonly Speakers[]): DigestLine {
  const starts = clauseStarts(text, terms);
  const last = starts.length - 1;
  const source = last > 0 && isTrailingSource(text, starts[last]!) ? last : -1;
  const placed = terms.map((term, index): PlacedTerm => {
    const clause = starts.findLastIndex((start) => start <= term.start);
    const isReport = term.isReport || clause === source;
    return { ...term, isReport, clause, speakers: speakers[index]! };
  });
  const clauses = starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
  return { text, terms: placed, clauses };
}
