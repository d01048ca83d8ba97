import type { Range } from '../placed.ts';

/** A line with something visible on it, less the white space around it. */
export interface Line extends Range {
  text: string;
  /** Characters of white space before it. */
  indent: number;
  /** Whether nothing visible stands between it and the line before, and it is not the first. */
  blankBefore: boolean;
}

/** The visible lines of a text, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    const raw = text.slice(start, stop);
    const visible = raw.trim();
    if (visible !== '') {
      const indent = raw.length - raw.trimStart().length;
      const from = start + indent;
      lines.push({
        start: from,
        end: from + visible.length,
        text: visible,
        indent,
        blankBefore: blankBefore && lines.length > 0,
      });
    }
    blankBefore = visible === '';
    start = stop + 1;
  }
  return lines;
}
