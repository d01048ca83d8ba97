import type { DossierQuotation } from '../../schema/dossier-quotation.ts';
import { byCodeUnits } from '../../text/order.ts';

/** Somebody who is quoted. */
export interface QuotedSpeaker {
  /** `null` together for all whom articles do not name. */
  name: string | null;
  /** Of the dossier's name; `null` where there is none. */
  slug: string | null;
  /** The fragment of their section. */
  anchor: string;
  /** Indices of the quotations, in order. */
  quotations: number[];
  /** How many articles have them. */
  articles: number;
}

/** The speakers of quotations, by number of quotations; those without a name last. */
export function groupBySpeaker(
  quotations: readonly Pick<DossierQuotation, 'article' | 'speaker'>[],
): QuotedSpeaker[] {
  const groups = new Map<string, Group>();
  quotations.forEach(({ article, speaker }, index) => {
    const { name = null, slug = null } = speaker ?? {};
    const key = slug ?? name ?? '';
    const group = groups.get(key) ?? { name, slug, quotations: [], articles: new Set() };
    group.quotations.push(index);
    group.articles.add(article);
    groups.set(key, group);
  });
  return [...groups.values()].sort(byRank).map(toSpeaker);
}

interface Group extends Pick<QuotedSpeaker, 'name' | 'slug' | 'quotations'> {
  articles: Set<string>;
}

function byRank(a: Group, b: Group): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return b.quotations.length - a.quotations.length || byCodeUnits(a.name, b.name);
}

function toSpeaker({ articles, ...group }: Group, place: number): QuotedSpeaker {
  const anchor = group.name === null ? 'unknown' : group.slug === null ? `speaker-${place + 1}` : `by-${group.slug}`;
  return { ...group, anchor, articles: articles.size };
}
