import type { Place } from '../../text/quotations/find-quotations.ts';
import type { Line } from '../sentences.ts';
import type { Span } from './line-places.ts';

/** A block of the article: a paragraph, an item, or a heading. */
export interface Paragraph extends Span {
  text: string;
}

/** The blocks that hold the lines of a parsed text. */
export function toParagraphs(text: string, lines: readonly Line[]): Paragraph[] {
  const spans: Span[] = [];
  lines.forEach(({ block, start, end }, index) => {
    if (lines[index - 1]?.block === block) spans.at(-1)!.end = end;
    else spans.push({ start, end });
  });
  return spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}

/** Where a place in a paragraph is in the parsed text. */
export function toSpan(paragraphs: readonly Paragraph[], { paragraph, start, end }: Place): Span {
  const { start: offset } = paragraphs[paragraph]!;
  return { start: offset + start, end: offset + end };
}
