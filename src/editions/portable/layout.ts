/* Where things stand in the portable edition. */

/** The one page on top; everything else is below the folder. */
export const openMe = 'OPEN-ME.html';
export const folder = 'dossier';

/** What the edition adds to the site, as paths within it. */
export const added = {
  /** All scripts of the pages, which come as modules on the site. */
  scripts: 'portable/scripts.js',
  style: 'portable/portable.css',
  /** Goes on from the page on top. */
  forward: 'portable/forward.js',
  /** What a page that searches loads besides. */
  search: 'portable/search.js',
  worker: 'portable/worker.js',
} as const;

export function packPath(number: number): string {
  return `portable/pack-${number}.js`;
}

/** Files of a site that are for servers, crawlers and the browser's own store, or come packed. */
export function isLeftOut(path: string): boolean {
  return /^(?:_headers|404\.html|robots\.txt|sitemap-.*\.xml|sw\.js|manifest\.webmanifest|(?:pagefind|offline)\/.*)$/.test(
    path,
  );
}
