import type { Term } from './term.ts';

/** Where a rule was found: terms `start` to `end`, without `end`. */
export interface Place {
  terms: readonly Term[];
  start: number;
  end: number;
}

/** The text of a term; empty beyond either end of the line. */
export const textAt = (terms: readonly Term[], index: number): string => terms[index]?.text ?? '';

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that months, years and seasons are told with. */
export const temporalWords = wordSet(`
  in of since by until till from through during before after last next this early mid late each every for between around about to pre post
  past following previous coming beginning starting ending spring summer autumn fall winter fiscal calendar circa
`);
