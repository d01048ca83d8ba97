import { alignWords } from '../../text/wording/align-words.ts';
import { spokenWords } from '../../text/wording/spoken-words.ts';

/** A stretch of a line, UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** What each of some lines has that the lines beside it have not, and how much they have in common. */
export interface WordDifference {
  /** For each line of each side. */
  sides: readonly [Stretch[][], Stretch[][]];
  /** Dice's coefficient of the words in order, 0 to 1. */
  likeness: number;
}

/**
 * Compares the words of two texts, each of one or more lines; case, punctuation and the shape of marks do not count. Differing words
 * that follow each other are one stretch.
 *
 * @example
 * diffWords(['They met on Friday.'], ['They met again.'])
 * // sides: [[[{ start: 9, end: 18 }]], [[{ start: 9, end: 14 }]]], likeness: 0.57
 */
export function diffWords(ours: readonly string[], theirs: readonly string[]): WordDifference {
  const [a, b] = [wordsOf(ours), wordsOf(theirs)];
  const matches = alignWords(
    a.map(({ word }) => word),
    b.map(({ word }) => word),
  );
  const [sameA, sameB] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))];
  return {
    sides: [stretches(a, sameA, ours.length), stretches(b, sameB, theirs.length)],
    likeness: a.length + b.length === 0 ? 1 : (2 * matches.length) / (a.length + b.length),
  };
}

interface PlacedWord extends Stretch {
  word: string;
  line: number;
}

function wordsOf(lines: readonly string[]): PlacedWord[] {
  return lines.flatMap((text, line) => spokenWords(text).map((word) => ({ ...word, line })));
}

function stretches(words: readonly PlacedWord[], same: ReadonlySet<number>, lines: number): Stretch[][] {
  const found: Stretch[][] = Array.from({ length: lines }, () => []);
  words.forEach(({ line, start, end }, index) => {
    if (same.has(index)) return;
    const own = found[line]!;
    const goesOn = index > 0 && !same.has(index - 1) && words[index - 1]!.line === line;
    if (goesOn) own.at(-1)!.end = end;
    else own.push({ start, end });
  });
  return found;
}
