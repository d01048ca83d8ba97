import type { DossierName, NameLetter } from '../../schema/dossier-name.ts';
import { NameType } from '../../schema/name.ts';
import { byCodeUnits } from '../../text/order.ts';
import { chooseListed, type ListedNames } from './listed-names.ts';
import { loadNames, nameLetters, pagedNames } from './names.ts';

/** A name with its figures. */
export interface NameCount extends Pick<DossierName, 'slug' | 'name' | 'type'> {
  articles: number;
  mentions: number;
}

/** Where a name is listed: the letter, and the place among its names, from 0. */
export interface NamePlace extends Pick<DossierName, 'name'> {
  letter: NameLetter;
  index: number;
  /** What a person does; `null` where no article says. */
  role: string | null;
  /** How many articles name it. */
  articles: number;
}

/** What the site keeps of all names in memory: where each is listed, and the most carried. */
export interface NameIndex {
  /** In the order of an index. */
  letters: { letter: NameLetter; names: number }[];
  /** By slug. */
  places: ReadonlyMap<string, NamePlace>;
  /** Slugs of the names with a page of their own. */
  paged: ReadonlySet<string>;
  types: Record<NameType, { names: number; mostCarried: NameCount[] }>;
  listed: ListedNames;
}

/** So many of each type are kept as the most carried. */
const mostKept = 100;

let kept: Promise<NameIndex> | undefined;

/** Made once in a build; anew for each page under `astro dev`. */
export function loadNameIndex(): Promise<NameIndex> {
  if (!import.meta.env.PROD) return load();
  kept ??= load();
  return kept;
}

async function load(): Promise<NameIndex> {
  const letters: NameIndex['letters'] = [];
  const places = new Map<string, NamePlace>();
  const none = () => ({ names: 0, mostCarried: [] as NameCount[] });
  const types = { person: none(), place: none(), organisation: none() };
  for (const letter of await nameLetters()) {
    const names = await loadNames(letter);
    letters.push({ letter, names: names.length });
    names.forEach(({ slug, type, name, role, articles }, index) => {
      places.set(slug, { letter, index, name, role: role?.words ?? null, articles: articles.length });
      types[type].names += 1;
    });
    const byType = Map.groupBy(names, ({ type }) => type);
    for (const [type, own] of byType) types[type].mostCarried = mostCarried([...types[type].mostCarried, ...own.map(count)]);
  }
  const listed = NameType.options.flatMap((type) => chooseListed(types[type].names, types[type].mostCarried));
  const bySlug = new Map(listed.map((name) => [name.slug, name]));
  return { letters, places, paged: new Set(await pagedNames()), types, listed: bySlug };
}

function count({ slug, name, type, articles }: DossierName): NameCount {
  const mentions = articles.reduce((sum, naming) => sum + naming.mentions.length, 0);
  return { slug, name, type, articles: articles.length, mentions };
}

function mostCarried(names: NameCount[]): NameCount[] {
  return names
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || byCodeUnits(a.slug, b.slug))
    .slice(0, mostKept);
}
