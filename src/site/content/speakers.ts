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
  /** Indices of the quotations, utterance by utterance. */
  quotations: number[];
  /** The quotations of each utterance: more than one where several articles quote it. Those of most quotations first. */
  utterances: number[][];
  /** How many articles have them. */
  articles: number;
}

/** What the dossier knows of a name, by its slug. */
export type KnownName = (slug: string) => Pick<NamePlace, 'name' | 'role'> | undefined;

/**
 * The speakers of quotations, by number of quotations; those without a name last. `variants` are indices of quotations that are of one
 * utterance: it belongs to whom most of them name.
 */
export function groupBySpeaker(
  quotations: readonly Pick<DossierQuotation, 'article' | 'speaker'>[],
  known: KnownName,
  variants: readonly (readonly number[])[] = [],
): QuotedSpeaker[] {
  const groups = new Map<string, Omit<Group, 'quotations'>>();
  for (const utterance of utterancesOf(quotations.length, variants)) {
    const { name, slug } = speakerOf(utterance.map((index) => quotations[index]!));
    const key = slug ?? name ?? '';
    const group = groups.get(key) ?? { ...namedBy(name, slug, known), utterances: [], articles: new Set() };
    group.utterances.push(utterance);
    for (const index of utterance) group.articles.add(quotations[index]!.article);
    groups.set(key, group);
  }
  return [...groups.values()].map(inOrder).sort(byRank).map(toSpeaker);
}

/** Every quotation once, in the order of the first of each utterance. */
function utterancesOf(count: number, variants: readonly (readonly number[])[]): number[][] {
  const groupOf = new Map(variants.flatMap((group) => group.map((index) => [index, group] as const)));
  return Array.from({ length: count }, (_, index) => index).flatMap((index): number[][] => {
    const group = groupOf.get(index);
    if (group === undefined) return [[index]];
    return Math.min(...group) === index ? [[...group]] : [];
  });
}

type Named = Pick<QuotedSpeaker, 'name' | 'slug'>;

/** The speaker that most quotations name. */
function speakerOf(quotations: readonly Pick<DossierQuotation, 'speaker'>[]): Named {
  const named = quotations.flatMap(({ speaker }) => (speaker?.name ? [{ name: speaker.name, slug: speaker.slug }] : []));
  const [most] = [...Map.groupBy(named, ({ slug, name }) => slug ?? name).values()].sort((a, b) => b.length - a.length);
  return most?.[0] ?? { name: null, slug: null };
}

function inOrder({ utterances, ...group }: Omit<Group, 'quotations'>): Group {
  const sorted = utterances.toSorted((a, b) => b.length - a.length);
  return { ...group, utterances: sorted, quotations: sorted.flat() };
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
