/** Lines of two texts that stand beside each other, by index; one side may be empty. */
export interface AlignedRow {
  left: number[];
  right: number[];
}

/** A pair of lines that belong together, and how much they have in common. */
export interface WeightedLink {
  lines: readonly [left: number, right: number];
  weight: number;
}

/**
 * Puts the lines of two texts side by side, every line of both once: the left ones in their order, each with the right ones that are
 * most like it; a right line without a partner stands after the one that precedes it in its text. `left` and `right` are the lines to show.
 */
export function alignTexts(
  left: readonly number[],
  right: readonly number[],
  links: readonly WeightedLink[],
): AlignedRow[] {
  const homes = homesOf(right, links);
  const beside = Map.groupBy(homes.keys(), (line) => homes.get(line)!);
  const followers = followersOf(right, homes);
  const rows: AlignedRow[] = (followers.get(null) ?? []).map((line) => ({ left: [], right: [line] }));
  for (const line of left) {
    const own = beside.get(line) ?? [];
    rows.push({ left: [line], right: own });
    for (const follower of own.flatMap((one) => followers.get(one) ?? [])) rows.push({ left: [], right: [follower] });
  }
  return rows;
}

/** The left line that each right line stands beside, in the order of the right ones. */
function homesOf(right: readonly number[], links: readonly WeightedLink[]): Map<number, number> {
  const byRight = Map.groupBy(links, ({ lines }) => lines[1]);
  const homes = new Map<number, number>();
  for (const line of right) {
    const own = (byRight.get(line) ?? []).toSorted((a, b) => b.weight - a.weight || a.lines[0] - b.lines[0]);
    if (own[0]) homes.set(line, own[0].lines[0]);
  }
  return homes;
}

/** The right lines without a home, by the line with one that they follow; `null` where none precedes them. */
function followersOf(right: readonly number[], homes: ReadonlyMap<number, number>): Map<number | null, number[]> {
  const followers = new Map<number | null, number[]>();
  let before: number | null = null;
  for (const line of right) {
    if (homes.has(line)) before = line;
    else followers.set(before, [...(followers.get(before) ?? []), line]);
  }
  return followers;
}
