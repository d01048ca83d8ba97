import type { ArticleCopy, DuplicateGroup } from '../../schema/copy.ts';
import { byCodeUnits } from '../../text/order.ts';
import { indexLines, matchArticles, type PlacedMatch } from './match-articles.ts';
import type { Wording } from './wording.ts';

/** Shared words among those of the shorter article, and of the longer one: an update adds paragraphs and leaves few out. */
const leastOfShorter = 0.8;
const leastOfLonger = 0.6;

/** Whether two articles are nearly the same text. */
export function areDuplicates(a: Wording, b: Wording, matches: readonly PlacedMatch[]): boolean {
  const [ofA, ofB] = sharesOf(a, b, matches);
  return Math.max(ofA, ofB) >= leastOfShorter && Math.min(ofA, ofB) >= leastOfLonger;
}

/** The share of each article's words that it has in common with the other, each line counted once. */
function sharesOf(a: Wording, b: Wording, matches: readonly PlacedMatch[]): [a: number, b: number] {
  return [a, b].map(({ words }, side) => {
    const most = new Map<number, number>();
    for (const { lines, sharedWords } of matches)
      most.set(lines[side]!, Math.max(most.get(lines[side]!) ?? 0, sharedWords));
    return words === 0 ? 0 : [...most.values()].reduce((sum, count) => sum + count, 0) / words;
  }) as [number, number];
}

/** Puts duplicates under the one that stands for them; what is nearly the same as a duplicate, but not as the representative, stands alone. */
export function groupDuplicates(
  wordings: readonly Wording[],
  pairs: readonly (readonly [a: Wording, b: Wording])[],
): DuplicateGroup[] {
  const partners = new Map<Wording, Set<Wording>>();
  for (const [a, b] of pairs) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  const left = new Set(wordings.filter((wording) => partners.has(wording)).sort(byRank));
  const groups: DuplicateGroup[] = [];
  for (const representative of left) {
    left.delete(representative);
    const copies = [...partners.get(representative)!].filter((copy) => left.delete(copy));
    if (copies.length === 0) continue;
    copies.sort((a, b) => byCodeUnits(a.id, b.id));
    groups.push({ representative: representative.id, copies: copies.map((copy) => compare(copy, representative)) });
  }
  return groups;
}

/** The first published before others, where both days are known; else the longest. */
function byRank(a: Wording, b: Wording): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  const byDay = one !== '' && other !== '' ? byCodeUnits(one, other) : Number(one === '') - Number(other === '');
  return byDay || b.words - a.words || byCodeUnits(a.id, b.id);
}

function compare(copy: Wording, representative: Wording): ArticleCopy {
  const matches = matchArticles(indexLines(copy), representative);
  const lacking = (wording: Wording, side: 0 | 1): number[] => {
    const matched = new Set(matches.map(({ lines }) => lines[side]));
    return [...wording.lines.keys()].filter((line) => !matched.has(line) && wording.lines[line]!.length > 0);
  };
  return {
    article: copy.id,
    shares: sharesOf(copy, representative, matches),
    added: lacking(copy, 0),
    left: lacking(representative, 1),
    changed: matches.filter(({ kind }) => kind !== 'verbatim').map(({ lines }) => [lines[0], lines[1]]),
  };
}
