/** Two articles, by index, the smaller one first. */
export type Pair = readonly [a: number, b: number];

/** A fingerprint that more articles have is compared among so many that follow each other in the list only. */
const nearInList = 20;
/** So many of the articles that share most with one are looked at. */
const mostPartners = 40;
/** A single shared fingerprint may be a common turn of phrase. */
const fewestShared = 2;

/**
 * Pairs of articles that share fingerprints, from an inverted index; sorted. Each article takes part in a bounded number of comparisons: grows
 * with the number of articles.
 */
export function findCandidates(fingerprints: readonly ReadonlySet<number>[]): Pair[] {
  const holders = new Map<number, number[]>();
  fingerprints.forEach((own, article) => {
    for (const print of own) {
      const list = holders.get(print);
      if (list) list.push(article);
      else holders.set(print, [article]);
    }
  });
  const pairs = new Set<number>();
  fingerprints.forEach((own, article) => {
    for (const partner of partnersOf(article, own, holders))
      pairs.add(Math.min(article, partner) * fingerprints.length + Math.max(article, partner));
  });
  return Array.from(pairs)
    .sort((a, b) => a - b)
    .map((pair): Pair => [Math.floor(pair / fingerprints.length), pair % fingerprints.length]);
}

function partnersOf(
  article: number,
  own: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
): number[] {
  const shared = new Map<number, number>();
  for (const print of own) {
    const list = holders.get(print)!;
    if (list.length === 1) continue;
    const at = list.length <= nearInList ? 0 : indexOf(list, article);
    for (const other of list.slice(Math.max(0, at - nearInList), at + nearInList + 1))
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const likely = [...shared].filter(([, count]) => count >= fewestShared).sort(([a, m], [b, n]) => n - m || a - b);
  return likely.slice(0, mostPartners).map(([other]) => other);
}

/** In a rising list. */
function indexOf(list: readonly number[], item: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < item) low = middle + 1;
    else high = middle;
  }
  return low;
}
