import type { Use } from './url-attributes.ts';

/** Where an address leads: to a file of the site (with the id of an element), to an allowed place outside, or to a forbidden one. */
export type Target = { kind: 'file'; link: string } | { kind: 'outside' } | { kind: 'forbidden'; reason: string };

/** A page of a site. */
export interface PagePlace {
  /** Its path within the site. */
  page: string;
  /** The path that the site is published below, with a slash at both ends. Only the error page, which is shown at any address, may use it. */
  base: string;
}

export const errorPage = '404.html';

/** A page may lead to these schemes outside the site. It may load nothing from outside. */
const followedSchemes = new Set(['http:', 'https:', 'mailto:']);

/** Two folders deep, so that an address which climbs out of the site shows. */
const root = 'http://site.invalid/a/b/';
const rootPath = new URL(root).pathname;

/**
 * Resolves an address as a browser would. Addresses within the site must be relative, so that it works below any path and from a folder.
 * `index.html` is implied; a fragment with `=` is state and names no element; a text fragment is left out.
 */
export function resolveAddress(address: string, use: Use, { page, base }: PagePlace): Target {
  const outside = URL.parse(address);
  if (outside !== null) {
    const isAllowed = use === 'follow' && followedSchemes.has(outside.protocol);
    return isAllowed ? { kind: 'outside' } : { kind: 'forbidden', reason: `leads to ${outside.protocol}` };
  }
  const fromRoot = page === errorPage && address.startsWith(base) && !address.startsWith('//');
  const url = URL.parse(fromRoot ? address.slice(base.length) : address, fromRoot ? root : root + encodeURI(page));
  if (url === null) return { kind: 'forbidden', reason: 'is no address' };
  const isRelative = fromRoot || !/^[\s\\/]*[\\/]/.test(address);
  if (!isRelative || !url.href.startsWith(root)) return { kind: 'forbidden', reason: 'leads out of the site' };
  const path = url.pathname.slice(rootPath.length);
  return { kind: 'file', link: fileOf(decode(path)) + elementFragment(url.hash) };
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** `#id`, or nothing where the fragment names no element. */
function elementFragment(hash: string): string {
  const id = decode(hash.slice(1).replace(/:~:.*$/s, ''));
  return id === '' || id === 'top' || id.includes('=') ? '' : `#${id}`;
}

/** An address that is not encoded as it should be leads to no file; its text stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
