import type { DossierConflict } from '../../schema/dossier-account.ts';
import type { CarrierState } from '../accounts/carriers.ts';
import type { Line } from '../reading/numbering.ts';
import { type Segment, segments } from '../reading/segments.ts';
import { alignTexts } from './align-texts.ts';
import { diffWords, type Stretch } from './diff-words.ts';
import type { LineLink } from './line-links.ts';

/** `dv`: words on which the two differ. `w`: words that the other has not. */
export type CellMark = 'dv' | 'w';

/** A line beside the other article. */
export interface ComparedCell {
  line: Line;
  words: Segment<CellMark>[];
  /** Lines of the other article that say the same and stand in another row. */
  elsewhere: Line[];
}

/** Lines that stand beside each other. */
export interface ComparedRow {
  left: ComparedCell[];
  right: ComparedCell[];
  /** Who says it. */
  said: 'both' | 'left' | 'right';
  /** How far both say it, where they stand beside each other. */
  state: CarrierState | null;
  isCopied: boolean;
}

/** An article with its lines, in order. */
export interface ComparedText {
  id: string;
  lines: readonly Line[];
}

/** Below this likeness almost every word would be marked. */
const leastLikeness = 0.3;

/** The two texts side by side, every line but bylines once. `conflicts` are those between the two. */
export function comparedRows(
  [left, right]: readonly [ComparedText, ComparedText],
  links: readonly LineLink[],
  conflicts: readonly DossierConflict[],
): ComparedRow[] {
  const textsOf = ({ lines }: ComparedText, indices: readonly number[]) =>
    indices.map((line) => lines[line]!.sentence.text);
  const weighted = links.map(({ lines }) => ({
    lines,
    weight: diffWords(textsOf(left, [lines[0]]), textsOf(right, [lines[1]])).likeness,
  }));
  const rows = alignTexts(shownLines(left), shownLines(right), weighted);
  return rows.map((row): ComparedRow => {
    const within = links.filter(({ lines }) => row.left.includes(lines[0]) && row.right.includes(lines[1]));
    const { sides, likeness } = diffWords(textsOf(left, row.left), textsOf(right, row.right));
    const isBeside = within.length > 0 && likeness >= leastLikeness;
    const cells = (side: 0 | 1): ComparedCell[] => {
      const [own, other] = side === 0 ? [left, right] : [right, left];
      const [indices, beside] = side === 0 ? [row.left, row.right] : [row.right, row.left];
      return indices.map((index, place) => ({
        line: own.lines[index]!,
        words: markedWords(own, index, isBeside ? sides[side][place]! : [], conflicts),
        elsewhere: links
          .filter(({ lines }) => lines[side] === index && !beside.includes(lines[1 - side]!))
          .map(({ lines }) => other.lines[lines[1 - side]!]!),
      }));
    };
    return { left: cells(0), right: cells(1), ...howSaid(row, within, links) };
  });
}

function shownLines({ lines }: ComparedText): number[] {
  return lines.flatMap(({ kind }, index) => (kind === 'byline' ? [] : [index]));
}

function markedWords(
  { id, lines }: ComparedText,
  index: number,
  stretches: readonly Stretch[],
  conflicts: readonly DossierConflict[],
): Segment<CellMark>[] {
  const evidence = conflicts.flatMap(({ values }) => values.flatMap((value) => value.evidence));
  const own = evidence.filter(({ article, span }) => article === id && span[0] === index);
  const pieces = segments<CellMark>(lines[index]!.sentence.text, [
    ...own.map(({ span: [, start, end] }) => ({ start, end, mark: 'dv' as const })),
    ...stretches.map(({ start, end }) => ({ start, end, mark: 'w' as const })),
  ]);
  return joinDiffering(pieces);
}

/** Words on which the two differ are one piece, whichever of them the other has. */
function joinDiffering(pieces: readonly Segment<CellMark>[]): Segment<CellMark>[] {
  const joined: Segment<CellMark>[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (!piece.marks.includes('dv')) joined.push(piece);
    else if (last?.marks.includes('dv')) last.text += piece.text;
    else joined.push({ text: piece.text, marks: ['dv'] });
  }
  return joined;
}

type HowSaid = Pick<ComparedRow, 'said' | 'state' | 'isCopied'>;

function howSaid(
  { left, right }: { left: readonly number[]; right: readonly number[] },
  within: readonly LineLink[],
  links: readonly LineLink[],
): HowSaid {
  const states = within.map(({ state }) => state);
  const state = states.find((one) => one === 'D') ?? states.find((one) => one === 'P') ?? states[0] ?? null;
  const isLinked = links.some(({ lines }) => left.includes(lines[0]) || right.includes(lines[1]));
  const said = isLinked ? 'both' : left.length > 0 ? 'left' : 'right';
  return { said, state, isCopied: within.some(({ isCopied }) => isCopied) };
}
