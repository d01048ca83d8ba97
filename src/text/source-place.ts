/** Where something stands in a text; both count from 1, columns in UTF-16 units. */
export interface LinePlace {
  line: number;
  column: number;
}

/** Places where a block's text and its source move together; see `SourceBlock.at`. */
interface Placed {
  at: readonly (readonly [number, number])[];
}

/**
 * The offset in the source's text of an offset in a block's text. The end of a block is an offset too: one past its last unit.
 *
 * @example sourceOffset({ at: [[0, 10], [4, 20]] }, 5) // 21
 */
export function sourceOffset({ at }: Placed, offset: number): number {
  const [from, to] = at[lastAtOrBefore(at.length, (index) => at[index]![0], offset)] ?? [0, 0];
  return to + offset - from;
}

/** Line and column of an offset; for one place. Where many are wanted, `placeFinder` reads the text once. */
export function linePlace(text: string, offset: number): LinePlace {
  return placeFinder(text)(offset);
}

/** Reads the line starts of a text (lines end in `\n`) and returns the function from offset to line and column. */
export function placeFinder(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    const line = lastAtOrBefore(starts.length, (index) => starts[index]!, offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

/** Index of the last of `length` rising values that is not above `value`; 0 when all are. */
function lastAtOrBefore(length: number, valueAt: (index: number) => number, value: number): number {
  let low = 0;
  for (let high = length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= value) low = middle;
    else high = middle;
  }
  return low;
}
