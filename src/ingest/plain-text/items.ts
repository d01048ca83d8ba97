/** How a list item starts. */
export interface Marker {
  /** `-` for a bullet of any shape, else the number with its mark: `3.`, `3)`. */
  marker: string;
  /** Characters of the line before the item's text. */
  length: number;
  /** The bullet as printed, or the mark after the number: items of one list share it. */
  shape: string;
  /** `null` for a bullet. */
  number: number | null;
}

const start = /^(?:(?<bullet>[-*•–‣◦▪·])|(?<number>\d{1,3})(?<mark>[.)]))[ \t]+(?=["“‘'«([$£€#]*[\p{L}\p{N}])/u;

/** The list marker at the start of a line; `null` where there is none. A dash alone does not make a list: see `findLists`. */
export function findMarker(line: string): Marker | null {
  const match = start.exec(line);
  if (match === null || / [-–—*]$/.test(line)) return null;
  const { bullet, number, mark } = match.groups ?? {};
  const shared = { length: match[0].length };
  if (bullet !== undefined) return { ...shared, marker: '-', shape: bullet, number: null };
  return { ...shared, marker: `${number}${mark}`, shape: mark!, number: Number(number) };
}

/**
 * The markers of those lines that are items of a list, `null` for the others. A list is two or more lines in a row with the same bullet, or
 * with numbers that rise or fall by one. Dashes before question and answer are dialogue.
 */
export function findLists(lines: readonly string[]): (Marker | null)[] {
  const markers = lines.map((line) => findMarker(line));
  const found: (Marker | null)[] = lines.map(() => null);
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && belongsTogether(markers, from, to)) to += 1;
    const isList = markers[from] !== null && to - from > 1 && !isDialogue(lines.slice(from, to));
    if (isList) for (let index = from; index < to; index += 1) found[index] = markers[index]!;
    from = to;
  }
  return found;
}

/** Whether line `to` goes on with the list that starts at `from` and has reached the line before it. */
function belongsTogether(markers: readonly (Marker | null)[], from: number, to: number): boolean {
  const [first, before, next] = [markers[from], markers[to - 1], markers[to]];
  if (!first || !before || !next || next.shape !== first.shape) return false;
  if (before.number === null || next.number === null) return before.number === next.number;
  const step = next.number - before.number;
  return Math.abs(step) === 1 && (to - 1 === from || step === before.number - markers[to - 2]!.number!);
}

function isDialogue(lines: readonly string[]): boolean {
  const questions = lines.filter((line) => /\?["”’]?$/.test(line)).length;
  return /^[-–]/.test(lines[0]!) && questions > 0 && questions < lines.length;
}
