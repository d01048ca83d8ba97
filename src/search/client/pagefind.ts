/** The part of Pagefind 1.6's browser API that the client needs; both the module and what its `createInstance` returns have it. */
export interface Pagefind {
  init(): Promise<unknown>;
  options(options: { ranking: PagefindRanking }): Promise<unknown>;
  /** `null` finds every page; a term in straight quotation marks finds a phrase. */
  search(term: string | null): Promise<PagefindAnswer>;
}

export interface PagefindRanking {
  termSimilarity: number;
  termSaturation: number;
  pageLength: number;
  diacriticSimilarity: number;
  metaWeights: Record<string, number>;
}

export interface PagefindAnswer {
  results: PagefindHit[];
}

export interface PagefindHit {
  /** Name of the page's fragment, the same in every search of one index. */
  id: string;
  score: number;
  /** Where the hits stand: words counted from 0 over the page's content. For a phrase its first place only. */
  words: number[];
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** The page's words in order, one space between. */
  content: string;
  meta: Record<string, string>;
  /** Every element with an id: its text, its `data-pagefind-title`, and the place of its first word. */
  anchors: { id: string; text: string; title?: string; location: number }[];
  /** The places of this search's hits; `balanced_score` is the square of 24 times the weight, lowered where a word only begins alike. */
  weighted_locations: { location: number; weight: number; balanced_score: number }[];
}
