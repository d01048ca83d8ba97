/** A word, name, number or time of a line, as lines are compared by it. */
export interface Term {
  /** Equal for whatever is taken for the same: a stem, a name in any spelling, a length of time in any unit. */
  key: string;
  /** Equal for synonyms, too; of anything but a word, the key. */
  sense: string;
  kind: 'word' | 'name' | 'figure';
  /** Offsets in the line, UTF-16. */
  start: number;
  end: number;
  /** Tells of the telling: `wrote`, `reporters`, `statement`. */
  isReport: boolean;
}

/** Whether a place of a line is taken by one of some terms or spans. */
export function isTaken(taken: readonly { start: number; end: number }[], start: number, end: number): boolean {
  return taken.some((other) => start < other.end && other.start < end);
}

/** A term that stands for itself: a name, a number, a time. */
export function plainTerm(key: string, kind: Term['kind'], start: number, end: number): Term {
  return { key, sense: key, kind, start, end, isReport: false };
}
