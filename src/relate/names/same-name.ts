import type { Member } from './members.ts';

/** Puts together the entries of different articles that are taken for one: of one type, and written alike but for case. */
export function groupMembers(members: readonly Member[]): Member[][] {
  return [...Map.groupBy(members, ({ type, name }) => `${type} ${name.toLowerCase()}`).values()];
}
