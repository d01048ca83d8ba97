/** Two runs of words side by side. */
export interface Alignment {
  /** Higher is more alike; twice the words in the shorter run at most. */
  score: number;
  /** Indices of equal words, rising in both. */
  pairs: readonly (readonly [ours: number, theirs: number])[];
}

const same = 2;
const different = -1;
const gap = -1;

/**
 * The best local alignment of two runs of words: the stretch of the second that is most like the first (Smith & Waterman 1981,
 * doi:10.1016/0022-2836(81)90087-5). Of equally good ones the first. Takes the product of their lengths.
 */
export function alignLocally(ours: readonly string[], theirs: readonly string[]): Alignment {
  const width = theirs.length + 1;
  const scores = new Int32Array((ours.length + 1) * width);
  let best = 0;
  for (let row = 1; row <= ours.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column;
      const diagonal = scores[at - width - 1]! + (ours[row - 1] === theirs[column - 1] ? same : different);
      scores[at] = Math.max(0, diagonal, scores[at - width]! + gap, scores[at - 1]! + gap);
      if (scores[at] > scores[best]!) best = at;
    }
  }
  return { score: scores[best]!, pairs: trace(scores, width, best, ours, theirs) };
}

/** Goes back from the best cell to where the alignment begins. */
function trace(
  scores: Int32Array,
  width: number,
  end: number,
  ours: readonly string[],
  theirs: readonly string[],
): [number, number][] {
  const pairs: [number, number][] = [];
  let at = end;
  while (scores[at]! > 0) {
    const [row, column] = [Math.floor(at / width) - 1, (at % width) - 1];
    const isSame = ours[row] === theirs[column];
    if (scores[at] === scores[at - width - 1]! + (isSame ? same : different)) {
      if (isSame) pairs.push([row, column]);
      at -= width + 1;
    } else if (scores[at] === scores[at - width]! + gap) at -= width;
    else at -= 1;
  }
  return pairs.toReversed();
}
