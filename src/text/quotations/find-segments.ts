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
 * paragraph opens with a mark again, or when it started its own; and to the next mark that opens a sentence, where
 * paragraphs were run together.
 */
export function findSegments(paragraphs: readonly string[]): Segment[][] {
  const paired = paragraphs.map((text) => pairMarks(text));
  const found = paired.map((marks, index) =>
    [...reopened(paragraphs[index]!, marks), ...marks.pairs.map(({ open, close }) => toSegment(open, close))]
      .filter((segment) => hasWords(paragraphs[index]!, segment))
      .sort((a, b) => a.start - b.start),
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

const sentenceEnd = /[.!?…]\s+$/;
const introduction = /^$|[:,.!?]["”]?\s+$/;

/** `"We came. "We saw."`: each quotation without an end before one that begins a sentence, up to there. */
function reopened(text: string, { pairs, unclosed }: PairedMarks): Segment[] {
  const opening = [...unclosed, ...pairs.map(({ open }) => open)].sort((a, b) => a.at - b.at);
  return opening.flatMap((open, index): Segment[] => {
    const next = opening[index + 1];
    if (next?.family !== open.family || !unclosed.includes(open)) return [];
    const before = text.slice(0, next.at);
    if (!sentenceEnd.test(before) || !introduction.test(text.slice(0, open.at))) return [];
    return [{ ...toSegment(open, { at: before.trimEnd().length, length: 0 }), staysOpen: true }];
  });
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
  found.forEach((segments, paragraph) => {
    const before = found[paragraph - 1]?.at(-1);
    segments.forEach((segment, index) => {
      segment.continues = (segments[index - 1] ?? before)?.staysOpen === true;
    });
  });
}
