import type { LineSpan } from '../../schema/line-span.ts';
import type { Line } from '../sentences.ts';

/** A span of the parsed text. */
export interface Span {
  start: number;
  end: number;
}

/** A span of the parsed text as spans of the lines that it runs over; the white space between lines belongs to none. */
export function toLineSpans(lines: readonly Line[], { start, end }: Span): LineSpan[] {
  const spans: LineSpan[] = [];
  for (let index = lineAt(lines, start); index < lines.length && lines[index]!.start < end; index += 1) {
    const line = lines[index]!;
    const [from, to] = [Math.max(start, line.start), Math.min(end, line.end)];
    if (from < to) spans.push([index, from - line.start, to - line.start]);
  }
  return spans;
}

/** As `toLineSpans`, the first of them alone; `null` for a span of white space. */
export function toLineSpan(lines: readonly Line[], span: Span): LineSpan | null {
  return toLineSpans(lines, span)[0] ?? null;
}

/** Index of the last line that starts at or before an offset; 0 when none does. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return Math.max(0, lastBefore(lines, offset + 1));
}

/** Index of the last of some spans in order that starts before an offset; -1 when none does. */
export function lastBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [-1, spans.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle;
    else high = middle;
  }
  return low;
}
