import type { DossierQuotation } from '../../schema/dossier-quotation.ts';
import { byCodeUnits } from '../../text/order.ts';

/** Somebody who is quoted. */
export interface QuotedSpeaker {
  /** As most of the quotations have it; `null` together for all whom articles do not name. */
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
    const group: Group = groups.get(key) ?? { names: new Map(), slug, quotations: [], articles: new Set() };
    if (name !== null) group.names.set(name, (group.names.get(name) ?? 0) + 1);
    group.quotations.push(index);
    group.articles.add(article);
    groups.set(key, group);
  });
  return [...groups.values()].map(withName).sort(byRank).map(withAnchor);
}

interface Group {
  /** How many quotations have each name. */
  names: Map<string, number>;
  slug: string | null;
  quotations: number[];
  articles: Set<string>;
}

type Unplaced = Omit<QuotedSpeaker, 'anchor'>;

/** Of names that as many quotations have, the longer one tells more. */
function withName({ names, articles, ...group }: Group): Unplaced {
  const [first] = [...names].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCodeUnits(a[0], b[0]));
  return { ...group, name: first?.[0] ?? null, articles: articles.size };
}

function byRank(a: Unplaced, b: Unplaced): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return b.quotations.length - a.quotations.length || byCodeUnits(a.name, b.name);
}

function withAnchor(speaker: Unplaced, place: number): QuotedSpeaker {
  const { name, slug } = speaker;
  return { ...speaker, anchor: name === null ? 'unknown' : slug === null ? `speaker-${place + 1}` : `by-${slug}` };
}
