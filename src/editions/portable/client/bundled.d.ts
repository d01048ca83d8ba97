/* What the bundler puts in when an edition is made. */

/** The first name in each pack of the index. */
declare const PACK_STARTS: readonly string[];

/** `pagefind.js` of the site. */
declare module 'dossier-pagefind' {
  interface Hit {
    data(): Promise<{ url: string }>;
  }
  interface Pagefind {
    init(): Promise<unknown>;
    options(options: object): Promise<unknown>;
    search(term: string | null): Promise<{ results: Hit[] }>;
  }
  export function createInstance(options: { basePath: string; baseUrl: string }): Pagefind;
}

/** `pagefind-worker.js` of the site. */
declare module 'dossier-pagefind-worker' {}
