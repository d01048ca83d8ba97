/** Where things stand on the site that the data belongs to. */
export interface Addresses {
  /** Number of an article, from 1, by its id. */
  numberOf: (article: string) => number;
  /** Path of an article from the root of the site, by its id, with the sentence in its fragment. */
  pathOf: (article: string, sentence?: string) => string;
}
