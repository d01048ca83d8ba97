/**
 * A link from one page of the site to another address of it, relative, so that the site works below any path and from a folder.
 * Both are paths from the site's root, as `/articles/`; `to` may end in a query and a fragment, which are kept.
 *
 * @example
 * link('/articles/a-call-abcd2345/', '/method/#tone') // '../../method/#tone'
 * link('/articles/', '/articles/') // './'
 */
export function link(from: string, to: string): string {
  const fromFolders = from.split('/').slice(1, -1);
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const toFolders = path.split('/').slice(1, -1);
  const file = path.slice(path.lastIndexOf('/') + 1);
  let shared = 0;
  while (shared < fromFolders.length && fromFolders[shared] === toFolders[shared]) shared += 1;
  const up = '../'.repeat(fromFolders.length - shared);
  const down = toFolders.slice(shared).map((folder) => `${folder}/`);
  return (up + down.join('') + file || './') + rest;
}

/**
 * The path of a page from the site's root, below whatever path the site is published at.
 * `base` as in `import.meta.env.BASE_URL`, with or without its last slash.
 */
export function sitePath(pathname: string, base: string): string {
  const prefix = base.endsWith('/') ? base.slice(0, -1) : base;
  const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
  return path;
}

/** Makes links from one page. */
export type Linker = (to: string) => string;

/** Links from the page at `url`, relative. */
export function linkFrom(url: URL, base: string): Linker {
  const from = sitePath(url.pathname, base);
  return (to) => link(from, sitePath(to, base));
}

/** Links for a page that is shown at any address, such as 404: from the root of the host. */
export function linkFromAnywhere(base: string): Linker {
  const prefix = base.endsWith('/') ? base.slice(0, -1) : base;
  return (to) => prefix + sitePath(to, base);
}

/** Where an article is read; `sentence` as in its `id`. */
export function articlePath({ slug, id }: { slug: string; id: string }, sentence?: string): string {
  return `/articles/${slug}-${id}/${sentence === undefined ? '' : `#${sentence}`}`;
}

/** The address that stays when the article's title changes. */
export function permanentPath({ id }: { id: string }, sentence?: string): string {
  return `/a/${id}/${sentence === undefined ? '' : `#${sentence}`}`;
}
