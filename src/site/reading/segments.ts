/** A mark over part of a text, UTF-16 units. */
export interface Marked<Mark> {
  start: number;
  end: number;
  mark: Mark;
}

/** A piece of a text within which the same marks hold. */
export interface Segment<Mark> {
  text: string;
  marks: Mark[];
}

/**
 * Cuts a text where marks begin and end; the pieces together are the text. Marks may overlap; what lies outside the text is left out.
 *
 * @example
 * segments('a bad war', [{ start: 2, end: 5, mark: 'w' }])
 * // [{ text: 'a ', marks: [] }, { text: 'bad', marks: ['w'] }, { text: ' war', marks: [] }]
 */
export function segments<Mark>(text: string, marked: readonly Marked<Mark>[]): Segment<Mark>[] {
  const within = marked.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const marks = within.filter((range) => range.start <= start && end <= range.end).map(({ mark }) => mark);
    return { text: text.slice(start, end), marks };
  });
}
