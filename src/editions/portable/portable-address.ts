import { posix } from 'node:path';

/** Where the pages of an edition stand. */
export interface Places {
  /** Path, within the site, of the page that has the address. */
  page: string;
  /** Files with another name than in the site. */
  renamed: ReadonlyMap<string, string>;
}

/**
 * The address, on a page that is read from a folder, of what the site's page calls `address`: relative, and with the name of a file.
 * Addresses outside the site and within the page stay as they are; so do query and fragment.
 *
 * @example
 * portableAddress('../#s-abc', { page: 'articles/a/index.html', renamed: new Map() }) // '../index.html#s-abc'
 */
export function portableAddress(address: string, { page, renamed }: Places): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (path === '' || URL.canParse(address)) return address;
  const found = posix.join(posix.dirname(page), decode(path));
  const file = path.endsWith('/') || /(?:^|\/)\.\.?$/.test(path) ? posix.join(found, 'index.html') : found;
  const from = posix.dirname(renamed.get(page) ?? page);
  const to = posix.relative(from, renamed.get(file) ?? file);
  return to.split('/').map(encodeURIComponent).join('/') + rest;
}

/** What is not encoded as it should be is taken as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
