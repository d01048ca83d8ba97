import type { PlacedQuotation } from './placed-quotations.ts';

const verb =
  '(?:said|says|told|added|wrote|asked|explained|argued|tweeted|replied|continued|noted|insisted|concluded|warned)';
const person = String.raw`((?:he|she|they)|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)*)`;
const quoted = `["“]([^"“”]+)["”]|''((?:[^']|'(?!'))+)''`;
/** `"...," said Smith`, `"...," Smith said`, `Smith said, "..."` */
const patterns = [
  new RegExp(`(?:${quoted}),? ${verb} ${person}`, 'dgu'),
  new RegExp(`(?:${quoted}),? ${person} ${verb}\\b`, 'dgu'),
];
const introduction = new RegExp(`${person} ${verb}(?: [\\p{L}']+){0,3}[,:]? (?:${quoted})`, 'dgu');

/** What three regular expressions find: the plain way to do it, and the peer to compare with. */
export function findByPatterns(text: string): PlacedQuotation[] {
  const found: PlacedQuotation[] = [];
  const add = (segment: [number, number] | undefined, words: string | undefined): void => {
    if (segment && words !== undefined)
      found.push({ kind: 'direct', segments: [segment], speaker: { words, name: null } });
  };
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) add(match.indices?.[1] ?? match.indices?.[2], match[3]);
  for (const match of text.matchAll(introduction)) add(match.indices?.[2] ?? match.indices?.[3], match[1]);
  return found;
}
