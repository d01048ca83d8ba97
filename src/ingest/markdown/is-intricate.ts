/** Marks whose meaning depends on all others of their paragraph. */
const marks = /[*_]+|[[\]]/g;

/** So many comparisons take the parser one to two seconds (measured: 4,400 marks in one paragraph 1.3 s). */
const mostComparisons = 20_000_000;

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
  return needsManyComparisons(text) || text.split('\n').some((line) => isDeep(line.slice(0, 4 * widest)));
}

/** Each mark is compared with those before it; each run of backticks looks for its like in the rest of the paragraph. */
function needsManyComparisons(text: string): boolean {
  let comparisons = 0;
  for (const [paragraph] of text.matchAll(/(?:[^\n]+\n?)+/g)) {
    comparisons += count(paragraph, marks) ** 2 + count(paragraph, /`+/g) * paragraph.length;
    if (comparisons > mostComparisons) return true;
  }
  return false;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isDeep(line: string): boolean {
  const prefix = containers.exec(line)?.[0] ?? '';
  return prefix.length > widest || count(prefix, markers) > deepest;
}
