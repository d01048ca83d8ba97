import type { MarkToken } from './mark-tokens.ts';
import { type PairedMarks, pairMarks } from './pair-marks.ts';

/** Words between quotation marks within one paragraph. Offsets count in the paragraph. */
export interface Segment {
  /** Of the opening mark. */
  outerStart: number;
  /** Of the first character after it. */
  start: number;
  /** Of the closing mark. */
  end: number;
  /** Of the first character after that. */
  outerEnd: number;
  /** Whether it goes on with the quotation that the paragraph before left open. */
  continues: boolean;
  /** Whether the paragraph ends before the quotation does. */
  staysOpen: boolean;
}

/**
 * The outermost quotations of each paragraph. One that is not closed runs to the end of its paragraph when the next
 * paragraph opens with a mark again, or when it started its own.
 */
export function findSegments(paragraphs: readonly string[]): Segment[][] {
  const paired = paragraphs.map((text) => pairMarks(text));
  const found = paired.map(({ pairs }, index) =>
    pairs.map(({ open, close }) => toSegment(open, close)).filter((segment) => hasWords(paragraphs[index]!, segment)),
  );
  paired.forEach(({ pairs, unclosed }, index) => {
    const open = unclosed.at(-1);
    if (open === undefined || pairs.some((pair) => pair.open.at > open.at)) return;
    const text = paragraphs[index]!;
    const goesOn = opensWithMark(paired[index + 1]);
    if (!goesOn && open.at > 0 && !/[:,] ?$/.test(text.slice(0, open.at))) return;
    const segment = { ...toSegment(open, { at: text.length, length: 0 }), staysOpen: goesOn };
    if (hasWords(text, segment)) found[index]!.push(segment);
  });
  linkContinuations(found);
  return found;
}

function hasWords(text: string, { start, end }: Segment): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function toSegment(open: Pick<MarkToken, 'at' | 'length'>, close: Pick<MarkToken, 'at' | 'length'>): Segment {
  return {
    outerStart: open.at,
    start: open.at + open.length,
    end: close.at,
    outerEnd: close.at + close.length,
    continues: false,
    staysOpen: false,
  };
}

function opensWithMark(marks: PairedMarks | undefined): boolean {
  return marks !== undefined && (marks.pairs[0]?.open.at === 0 || marks.unclosed[0]?.at === 0);
}

function linkContinuations(found: Segment[][]): void {
  for (let index = 1; index < found.length; index += 1) {
    const first = found[index]![0];
    if (first && found[index - 1]!.at(-1)?.staysOpen === true) first.continues = true;
  }
}
