import type { AliasEntity } from '../../schema/alias.ts';
import type { DossierName, Naming, NameLetter } from '../../schema/dossier-name.ts';
import { offeredTone } from '../../schema/name-tone.ts';
import { byCodeUnits } from '../../text/order.ts';
import { commonest } from './commonest.ts';
import { filingKey, letterOf } from './filing.ts';
import { type Member, membersOf, type NamingArticle, type PlacedMention } from './members.ts';
import { groupMembers } from './group-members.ts';
import { assignSlugs } from './slugs.ts';

/** All names of a dossier. */
export interface JoinedNames {
  /** As an index has them: by letter, and under it in order. Letters without names are left out. */
  byLetter: ReadonlyMap<NameLetter, readonly DossierName[]>;
  /** By article, the slug of each entry of its `names`. */
  slugs: ReadonlyMap<string, readonly string[]>;
}

/** Puts together what the articles say of each name; every entry of their `names` is in one of the entities. The order of the articles does not matter. */
export function joinNames(articles: readonly NamingArticle[], entities: readonly AliasEntity[]): JoinedNames {
  const members = articles.toSorted((a, b) => byCodeUnits(a.source.file, b.source.file)).flatMap(membersOf);
  const groups = groupMembers(members, entities);
  const joined = entities.map((entity, index) => join(entity, groups[index]!));
  const slugs = assignSlugs(joined.map(({ name, type, articles }) => ({ name, type, carried: articles.length })));
  const slugOf = new Map(groups.flatMap((group, index) => group.map((member) => [member, slugs[index]!])));
  return {
    byLetter: fileNames(joined.map((name, index) => ({ slug: slugs[index]!, ...name }))),
    slugs: groupSlugs(members, slugOf),
  };
}

/** What the entries of a name, in the order of their articles, make together. */
function join({ name, type, spellings, merges }: AliasEntity, group: readonly Member[]): Omit<DossierName, 'slug'> {
  const roles = group.flatMap(({ role }) => role ?? []);
  return {
    name,
    type,
    ...(spellings.some(({ text }) => text !== name) && { spellings }),
    ...(merges.length > 0 && { merges }),
    role: commonest(roles, ({ words }) => words.toLowerCase()) ?? null,
    tone: offeredTone(group.flatMap(({ tone }) => tone ?? [])),
    articles: [...Map.groupBy(group, ({ article }) => article)].map(([article, entries]) => toNaming(article, entries)),
  };
}

function toNaming(article: string, entries: readonly Member[]): Naming {
  const mentions = entries.flatMap((entry) => entry.mentions).sort(inOrder);
  return {
    article,
    mentions: mentions.map(({ span }) => span),
    sentences: [...new Set(mentions.map(({ sentence }) => sentence))],
  };
}

function inOrder({ span: a }: PlacedMention, { span: b }: PlacedMention): number {
  return a[0] - b[0] || a[1] - b[1];
}

function fileNames(names: readonly DossierName[]): JoinedNames['byLetter'] {
  const keyed = names.map((name) => ({ name, key: filingKey(name) }));
  keyed.sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.name.slug, b.name.slug));
  const byLetter = Map.groupBy(keyed, ({ key }) => letterOf(key));
  return new Map([...byLetter].map(([letter, filed]) => [letter, filed.map(({ name }) => name)]));
}

function groupSlugs(members: readonly Member[], slugOf: ReadonlyMap<Member, string>): JoinedNames['slugs'] {
  const byArticle = Map.groupBy(members, ({ article }) => article);
  return new Map([...byArticle].map(([article, own]) => [article, own.map((member) => slugOf.get(member)!)]));
}
