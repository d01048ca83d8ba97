import type { NameLetter } from '../../schema/dossier-name.ts';

/** Names on one page of a letter. */
export const namesAPage = 100;

/** Articles on one page of a name. */
export const namingsAPage = 100;

export function letterPath(letter: NameLetter, page = 1): string {
  return page === 1 ? `/names/letter/${letter}/` : `/names/letter/${letter}/${page}/`;
}

export function namePagePath(slug: string, page = 1): string {
  return page === 1 ? `/names/${slug}/` : `/names/${slug}/${page}/`;
}

/** Which names have a page of their own, and where each is filed: its letter, and its place there from 0. */
export interface NamePlaces {
  paged: ReadonlySet<string>;
  places: ReadonlyMap<string, { letter: NameLetter; index: number }>;
}

/** Where a reader finds all about a name: on a page of its own, else at its place among those of its letter. */
export function namePath({ paged, places }: NamePlaces, slug: string): string {
  if (paged.has(slug)) return namePagePath(slug);
  const place = places.get(slug);
  if (place === undefined) throw new Error(`No name has the address ${slug}; build the content anew`);
  return `${letterPath(place.letter, Math.floor(place.index / namesAPage) + 1)}#${slug}`;
}
