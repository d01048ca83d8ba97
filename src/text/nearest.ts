/**
 * The candidate that a mistyped word most likely means: the one at the smallest edit distance, at most a third of the word's
 * length away; `null` when none is that near. Of equally near ones the first.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many insertions, deletions, replacements and swaps of neighbours turn one word into the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let [older, old]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = old![column - 1]! + Number(a[row - 1] !== b[column - 1]);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? older![column - 2]! + 1 : Infinity;
      current.push(Math.min(replaced, swapped, old![column]! + 1, current[column - 1]! + 1));
    }
    [older, old] = [old!, current];
  }
  return old!.at(-1)!;
}
