/** A pair of equal words: index in the one list, index in the other. */
export type Match = readonly [a: number, b: number];

/** Lists longer than this are compared by their first words only. */
const longest = 400;

/**
 * The longest common subsequence of two lists of words (Wagner & Fischer 1974, doi:10.1145/321796.321811): the pairs of words that stay when
 * as few as possible are dropped from both. Of several such the one that matches earliest. Takes time in proportion to the product of the lengths.
 */
export function alignWords(a: readonly string[], b: readonly string[]): Match[] {
  const [rows, columns] = [Math.min(a.length, longest), Math.min(b.length, longest)];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const matches: Match[] = [];
  for (let [i, j] = [0, 0]; i < rows && j < columns;) {
    if (a[i] === b[j]) matches.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return matches;
}
