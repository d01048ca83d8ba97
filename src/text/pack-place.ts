/** The kind of pack that a file of a site goes into, by its path. */
export function packKind(path: string): 'pages' | 'search' | 'data' | 'files' {
  if (path.endsWith('.html')) return 'pages';
  if (path.startsWith('pagefind/')) return 'search';
  return path.startsWith('data/') ? 'data' : 'files';
}

/**
 * Which of `count` packs, a power of two, has the file at `path`. It depends on nothing else, so that a file which is added or removed
 * moves no other. FNV-1a over UTF-16 units (Fowler, Noll, Vo; RFC 9923), with its bits folded: those at the end alone are not even.
 */
export function packNumber(path: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}
