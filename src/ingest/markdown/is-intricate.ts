/** Marks whose meaning depends on all others of their paragraph. */
const marks = /[*_]+|[[\]]/g;

/** So many pairs of marks take the parser one to two seconds (measured: 4,400 marks in one paragraph 1.3 s). */
const mostPairs = 20_000_000;

/** Lists and quotations within each other at a line's start: how many, and how many characters wide. */
const deepest = 20;
const widest = 100;
const containers = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]|$))*/;
const markers = /[>*+-]|\d[.)]/g;

/**
 * Whether a Markdown text would take a parser very long: the time for emphasis and links grows with the square of their marks within
 * a paragraph, that for nesting with its depth in every line. People do not write such texts.
 */
export function isIntricate(text: string): boolean {
  return hasManyPairs(text) || text.split('\n').some((line) => isDeep(line.slice(0, 4 * widest)));
}

function hasManyPairs(text: string): boolean {
  let pairs = 0;
  for (const [paragraph] of text.matchAll(/(?:[^\n]+\n?)+/g)) {
    pairs += (paragraph.match(marks)?.length ?? 0) ** 2;
    if (pairs > mostPairs) return true;
  }
  return false;
}

function isDeep(line: string): boolean {
  const prefix = containers.exec(line)?.[0] ?? '';
  return prefix.length > widest || (prefix.match(markers)?.length ?? 0) > deepest;
}
