import { type Segment, segments } from './segments.ts';

/** Words of a text that are marked, from one UTF-16 unit to before another. */
export type MarkedWords = readonly [start: number, end: number];

/**
 * The marked words with at most `context` units before the first and after the last, cut at spaces, the cuts shown by an ellipsis.
 *
 * @example
 * excerpt('They spoke for an hour on Wednesday evening.', [[18, 22]], 'dv', 8)
 * // '… for an ', 'hour' marked, ' on …'
 */
export function excerpt<Mark>(
  text: string,
  marked: readonly MarkedWords[],
  mark: Mark,
  context: number,
): Segment<Mark>[] {
  const start = Math.min(...marked.map(([from]) => from));
  const end = Math.max(...marked.map(([, to]) => to));
  const from = start <= context ? 0 : Math.min(text.indexOf(' ', start - context) + 1, start);
  const to = end + context >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end + context), end);
  const head = from > 0 ? '… ' : '';
  const shift = head.length - from;
  const shown = head + text.slice(from, to) + (to < text.length ? ' …' : '');
  return segments(
    shown,
    marked.map(([first, last]) => ({ start: first + shift, end: last + shift, mark })),
  );
}
