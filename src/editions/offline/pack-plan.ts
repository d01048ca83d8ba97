import { type PackKind, packKinds } from '../../schema/offline.ts';
import { packKind, packNumber } from '../../text/pack-place.ts';

/** Unpacked. A pack is unpacked for each page that is read offline, so it must not be large. */
const packBytes = 1024 * 1024;

/** What is of no use to a reader: for servers and crawlers, or for keeping the rest. */
const leftOut = /^(?:_headers|robots\.txt|sitemap-.*\.xml|sw\.js|(?:offline|pictures)\/.*)$/;

/** Groups the files of a site, given with their sizes, into packs: the paths in each, in order; empty where a pack has no file. */
export function planPacks(sizes: ReadonlyMap<string, number>): Record<PackKind, string[][]> {
  const paths = [...sizes.keys()].filter((path) => !leftOut.test(path)).toSorted();
  const byKind = Map.groupBy(paths, packKind);
  const plans = packKinds.map((kind) => [kind, group(byKind.get(kind) ?? [], sizes)] as const);
  return Object.fromEntries(plans) as Record<PackKind, string[][]>;
}

function group(paths: readonly string[], sizes: ReadonlyMap<string, number>): string[][] {
  const total = paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
  const packs: string[][] = Array.from({ length: powerOfTwo(total / packBytes) }, () => []);
  for (const path of paths) packs[packNumber(path, packs.length)]!.push(path);
  return packs;
}

/** The smallest that is at least `value`, and at least 1. */
function powerOfTwo(value: number): number {
  let power = 1;
  while (power < value) power *= 2;
  return power;
}
