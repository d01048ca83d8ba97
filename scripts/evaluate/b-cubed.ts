/** How well items are grouped: means over items, 0 to 1. */
export interface BCubed {
  precision: number;
  recall: number;
  f: number;
}

/**
 * B-cubed (Bagga & Baldwin 1998, "Algorithms for scoring coreference chains"): for each item the share of its group that is of its kind, and the share of
 * its kind that is in its group. Both lists name the group of each item, in one order.
 */
export function bCubed(gold: readonly string[], found: readonly string[]): BCubed {
  const goldSizes = countEach(gold);
  const foundSizes = countEach(found);
  const both = gold.map((kind, i) => `${kind}\n${found[i]}`);
  const bothSizes = countEach(both);
  const mean = (sizes: ReadonlyMap<string, number>, groups: readonly string[]): number =>
    groups.reduce((sum, group, i) => sum + bothSizes.get(both[i]!)! / sizes.get(group)!, 0) / groups.length;
  const [precision, recall] = [mean(foundSizes, found), mean(goldSizes, gold)];
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

function countEach(groups: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}
