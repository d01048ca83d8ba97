import type { BlockKind, SourceBlock } from '../../schema/block.ts';
import { type Range, collapse } from '../placed.ts';
import { findCredit, findCreditLines } from '../credits.ts';
import { isHeading } from './heading.ts';
import { type Marker, findLists, findMarker } from './items.ts';
import { splitLines } from './lines.ts';
import { isTitle } from './title.ts';
import { type LineTests, type Passage, unwrap } from './unwrap.ts';

/** A passage with its text as one line. */
interface Draft extends Range, Pick<SourceBlock, 'text' | 'at'> {
  lines: number;
  blankBefore: boolean;
}

/** So many passages after a title show whether a text follows it. */
const lookahead = 4;

/** Cuts plain text into blocks: title, bylines, headings, list items, and paragraphs for all the rest. */
export function readText(text: string): SourceBlock[] {
  const drafts = unwrap(splitLines(text), lineTests).map((passage) => toDraft(text, passage));
  const credits = findCreditLines(drafts.map((draft) => draft.text));
  const title = findTitle(drafts, credits);
  const lists = findLists(drafts.map((draft) => draft.text));
  return drafts.map((draft, index) => {
    const marker = lists[index] ?? null;
    if (index === title) return toBlock('title', draft);
    if (credits.has(index)) return toBlock('byline', draft);
    if (marker !== null) return toItem(text, draft, marker);
    return toBlock(isHeadingAt(drafts, index) ? 'heading' : 'paragraph', draft);
  });
}

const lineTests: LineTests = {
  isItem: (line) => findMarker(line.text) !== null,
  isAlone: (line) => findCredit(line.text) !== null,
};

function toDraft(source: string, passage: Passage): Draft {
  const range = { start: passage[0].start, end: passage.at(-1)!.end };
  return { ...range, ...collapse(source, range), lines: passage.length, blankBefore: passage[0].blankBefore };
}

/** Index of the title; -1 when there is none. */
function findTitle(drafts: readonly Draft[], credits: ReadonlySet<number>): number {
  const first = drafts.findIndex((_, index) => !credits.has(index));
  const text = drafts[first]?.text ?? '';
  const following = drafts
    .slice(first + 1, first + 1 + lookahead)
    .filter((_, index) => !credits.has(first + 1 + index));
  const isApart = credits.has(first + 1) || drafts[first + 1]?.blankBefore === true;
  const isFound =
    findMarker(text) === null && isTitle({ text, following: following.map((draft) => draft.text), isApart });
  return isFound ? first : -1;
}

function isHeadingAt(drafts: readonly Draft[], index: number): boolean {
  const [before, draft, after] = [drafts[index - 1], drafts[index]!, drafts[index + 1]];
  return !!before && !!after && draft.lines === 1 && isHeading(draft.text, { before: before.text, after: after.text });
}

function toBlock(kind: BlockKind, { text, at }: Draft): SourceBlock {
  return { kind, marker: null, text, at };
}

function toItem(source: string, { start, end }: Draft, { marker, length }: Marker): SourceBlock {
  return { kind: 'item', marker, ...collapse(source, { start: start + length, end }) };
}
