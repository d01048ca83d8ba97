/**
 * How much a word tells that `pages` of `total` pages have: 0 (all have it) and up. The inverse document frequency of BM25, never negative:
 * Robertson & Zaragoza 2009, doi:10.1561/1500000019, as Pagefind counts it.
 */
export function rarity(pages: number, total: number): number {
  return Math.log(1 + (total - pages + 0.5) / (pages + 0.5));
}
