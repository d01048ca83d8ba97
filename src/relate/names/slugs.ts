import type { NameType } from '../../schema/name.ts';
import { byCodeUnits } from '../../text/order.ts';
import { slug } from '../../text/slug.ts';

/** A name that needs an address. */
export interface Addressed {
  name: string;
  type: NameType;
  /** In how many articles it stands. */
  carried: number;
}

/**
 * Addresses for names, in their order: the name itself; of names that read alike as addresses the most carried has it, then by type and
 * name, and the others end in their type, or their type and a number.
 * @example
 * // Washington the place, in three articles, and the person, in one: 'washington', 'washington-person'
 */
export function assignSlugs(names: readonly Addressed[]): string[] {
  const order = names.map((_, index) => index).sort((a, b) => byRank(names[a]!, names[b]!));
  const taken = new Set<string>();
  const slugs: string[] = [];
  for (const index of order) {
    const { name, type } = names[index]!;
    const free = firstFree(slug(name, 'name'), type, taken);
    taken.add(free);
    slugs[index] = free;
  }
  return slugs;
}

function firstFree(own: string, type: NameType, taken: ReadonlySet<string>): string {
  const typed = `${own}-${type}`;
  let free = taken.has(own) ? typed : own;
  for (let number = 2; taken.has(free); number += 1) free = `${typed}-${number}`;
  return free;
}

function byRank(a: Addressed, b: Addressed): number {
  return b.carried - a.carried || byCodeUnits(a.type, b.type) || byCodeUnits(a.name, b.name);
}
