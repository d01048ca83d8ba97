import type { DossierQuotation } from '../../schema/dossier-quotation.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { NamePlace } from './name-index.ts';

/** Somebody who is quoted. */
export interface QuotedSpeaker {
  /** The dossier's; `null` together for all whom articles do not name. */
  name: string | null;
  /** What a person does; `null` where no article says. */
  role: string | null;
  /** Of the dossier's name; `null` where there is none. */
  slug: string | null;
  /** The fragment of their section. */
  anchor: string;
  /** Indices of the quotations, in order. */
  quotations: number[];
  /** How many articles have them. */
  articles: number;
}

/** What the dossier knows of a name, by its slug. */
export type KnownName = (slug: string) => Pick<NamePlace, 'name' | 'role'> | undefined;

/** The speakers of quotations, by number of quotations; those without a name last. */
export function groupBySpeaker(
  quotations: readonly Pick<DossierQuotation, 'article' | 'speaker'>[],
  known: KnownName,
): QuotedSpeaker[] {
  const groups = new Map<string, Group>();
  quotations.forEach(({ article, speaker }, index) => {
    const { name = null, slug = null } = speaker ?? {};
    const key = slug ?? name ?? '';
    const group = groups.get(key) ?? { ...namedBy(name, slug, known), quotations: [], articles: new Set() };
    group.quotations.push(index);
    group.articles.add(article);
    groups.set(key, group);
  });
  return [...groups.values()].sort(byRank).map(toSpeaker);
}

interface Group extends Omit<QuotedSpeaker, 'anchor' | 'articles'> {
  articles: Set<string>;
}

function namedBy(
  name: string | null,
  slug: string | null,
  known: KnownName,
): Pick<QuotedSpeaker, 'name' | 'slug' | 'role'> {
  const entry = slug === null ? undefined : known(slug);
  return { name: entry?.name ?? name, slug, role: entry?.role ?? null };
}

function byRank(a: Group, b: Group): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return b.quotations.length - a.quotations.length || byCodeUnits(a.name, b.name);
}

function toSpeaker({ articles, ...group }: Group, place: number): QuotedSpeaker {
  const { name, slug } = group;
  const anchor = name === null ? 'unknown' : slug === null ? `speaker-${place + 1}` : `by-${slug}`;
  return { ...group, anchor, articles: articles.size };
}
