import type { Place } from './clusters.ts';
import type { Digest, DigestLine } from './digest.ts';
import type { Run } from './windows.ts';

/** The line of a passage and the part of it that counts. */
export interface Part {
  line: DigestLine;
  window: Run;
}

export function partOf(digests: readonly Digest[], { article, line, window }: Place): Part {
  return { line: digests[article]!.lines[line]!, window };
}

/** A passage of fewer words names something (`Source: 9to5Mac`, `the 41-year-old`) and states nothing. */
const fewestWords = 4;
const word = /\S*[\p{L}\p{N}]\S*/gu;

/** Words in quotation marks, and their place with the marks. */
interface Quoted {
  words: string;
  start: number;
  end: number;
}

const quoted = /“([^”]+)”|"([^"]+)"/g;

export function findQuoted(text: string): Quoted[] {
  return [...text.matchAll(quoted)].map(({ 0: all, 1: curly, 2: straight, index }) => ({
    words: curly ?? straight ?? '',
    start: index,
    end: index + all.length,
  }));
}

/** What may stand between a passage and a quotation that it leads up to. */
const leadIn = /^[\s,:]*(?:that\s+)?$/;
const joining = /^(?:that|and|but|while)\s+/;

/**
 * Where a passage begins and ends in its line: without marks, spaces and a joining word at its edges, with all of a quotation that it has a part of or leads
 * up to; the whole line where it is the whole line.
 */
export function extentOf({ line: { text, clauses }, window: { from, to } }: Part): [start: number, end: number] {
  let start = from === 0 ? 0 : clauses[from]!.start;
  let end = to === clauses.length - 1 ? text.length : clauses[to]!.end;
  for (const quotation of findQuoted(text)) {
    if (quotation.end <= start) continue;
    if (quotation.start > end && !leadIn.test(text.slice(end, quotation.start))) continue;
    start = Math.min(start, quotation.start);
    end = Math.max(end, quotation.end);
  }
  const slice = text.slice(start, end);
  const marks = start === 0 ? 0 : /^(?:[\s,;:)”»–—-]|"(?=\s))*/u.exec(slice)![0].length;
  const before = marks + (start === 0 ? 0 : (joining.exec(slice.slice(marks))?.[0].length ?? 0));
  const after = end === text.length ? 0 : /(?:[\s,;:(“«–—-]|(?<=\s)")*$/u.exec(slice)![0].length;
  return [start + before, end - after];
}

/** Whether a passage has words enough to state something. */
export function isStating(part: Part): boolean {
  return (part.line.text.slice(...extentOf(part)).match(word) ?? []).length >= fewestWords;
}
