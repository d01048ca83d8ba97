import type { NameEntry } from '../../schema/name.ts';
import { groupOrganisations } from './group-organisations.ts';
import { groupPersons } from './group-persons.ts';
import { groupPlaces } from './group-places.ts';
import type { Mention } from './mention.ts';
import { type Span, findRoles } from './roles.ts';

/** Puts the mentions of each person, place and organisation together, in the order of their first mentions. */
export function groupMentions(mentions: readonly Mention[]): NameEntry[] {
  const ofType = (type: Mention['type']): Mention[] => mentions.filter((mention) => mention.type === type);
  const persons = ofType('person');
  const roles = findRoles(persons);
  const groups = [
    ...groupPersons(persons),
    ...groupPlaces(ofType('place')),
    ...groupOrganisations(ofType('organisation')),
  ];
  for (const group of groups) group.sort((a, b) => a.order - b.order);
  return groups.sort((a, b) => a[0]!.order - b[0]!.order).map((group) => toEntry(group, roles));
}

function toEntry(group: Mention[], roles: ReadonlyMap<Mention, Span>): NameEntry {
  const { type } = group[0]!;
  return {
    name: fullest(group).text,
    type,
    role: firstRole(group, roles),
    mentions: group.map(({ candidate: { line, from, to } }) => [
      line.index,
      line.tokens[from]!.start,
      line.tokens[to - 1]!.end,
    ]),
  };
}

/** The form with most words, else the longest, else the first; forms out of lines of capitals only for want of others. */
function fullest(group: readonly Mention[]): Mention {
  const mixed = group.filter(({ candidate }) => candidate.line.style !== 'caps');
  return (mixed.length > 0 ? mixed : group).reduce((best, other) => (isFuller(other, best) ? other : best));
}

function isFuller(a: Mention, b: Mention): boolean {
  return a.words.length === b.words.length ? a.text.length > b.text.length : a.words.length > b.words.length;
}

function firstRole(group: readonly Mention[], roles: ReadonlyMap<Mention, Span>): NameEntry['role'] {
  const stated = group.find((mention) => roles.has(mention));
  return stated ? [stated.candidate.line.index, ...roles.get(stated)!] : null;
}
