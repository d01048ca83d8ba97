import type { AliasEntity } from '../../schema/alias.ts';
import type { Member } from './members.ts';

/** The entries of each name, in the order in which they come. Every entry is in one name. */
export function groupMembers(
  members: readonly Member[],
  entities: readonly Pick<AliasEntity, 'mentions'>[],
): Member[][] {
  const groupOf = new Map<string, Member[]>();
  const groups = entities.map(({ mentions }) => {
    const group: Member[] = [];
    for (const { article, entry } of mentions) groupOf.set(`${article} ${entry}`, group);
    return group;
  });
  for (const member of members) groupOf.get(`${member.article} ${member.entry}`)!.push(member);
  return groups;
}
