import type { LineSpan } from '../../schema/line-span.ts';

/** Which of some places is none in an article of these lines, as where its text was edited; `null` when all are there. */
export function findMisplaced(spans: readonly (LineSpan | null | undefined)[], texts: readonly string[]): string | null {
  const wrong = spans.find((span) => span && !isWithin(span, texts));
  return wrong ? `[${wrong.join(',')}] is no place in the text; count line, start and end anew` : null;
}

function isWithin([line, start, end]: LineSpan, texts: readonly string[]): boolean {
  return start < end && end <= (texts[line]?.length ?? 0);
}
