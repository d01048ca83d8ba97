const sentenceHash = /^#(s-[a-z2-7]{7})(-\d+)?$/;

/**
 * Where a link to a sentence lands on a page: `{ at }` is the id that it leads to, `changed` that the sentence does not stand there any more,
 * `null` that the link leads to no sentence. `has` says which ids the page has. Of equal sentences one may have gone, so that the others
 * have moved up: the first stands for all.
 *
 * @example
 * landing('#s-abcdefg-2', (id) => id === 's-abcdefg') // { at: 's-abcdefg' }
 */
export function landing(hash: string, has: (id: string) => boolean): { at: string } | 'changed' | null {
  const [whole, first = '', number = ''] = sentenceHash.exec(hash) ?? [];
  if (whole === undefined) return null;
  if (has(first + number)) return { at: first + number };
  return has(first) ? { at: first } : 'changed';
}
