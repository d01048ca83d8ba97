import { rarityOf } from '../../text/word-rarity.ts';
import type { Utterance } from './utterances.ts';

/** Each utterance is looked up by so many of its stems, those of the fewest utterances. */
const mostKeys = 8;
/** Stems of more utterances lead nowhere; so long as a list grows, a pair costs no more. */
const mostPostings = 200;

/** Pairs of utterances of different articles that share a rare word, by index, the lower first: from an inverted index, never all pairs. */
export function* findCandidates(utterances: readonly Utterance[]): Generator<[a: number, b: number]> {
  const postings = new Map<string, number[]>();
  for (const [index, { stems }] of utterances.entries()) {
    for (const stem of stems) {
      const known = postings.get(stem);
      if (known) known.push(index);
      else postings.set(stem, [index]);
    }
  }
  for (const [index, { article, stems }] of utterances.entries()) {
    const partners = new Set<number>();
    for (const stem of rarest(stems, postings)) for (const other of postings.get(stem)!) partners.add(other);
    for (const other of [...partners].sort((a, b) => a - b)) {
      if (other > index && utterances[other]!.article !== article) yield [index, other];
    }
  }
}

function rarest(stems: ReadonlySet<string>, postings: ReadonlyMap<string, readonly number[]>): string[] {
  const shared = [...stems].filter((stem) => {
    const { length } = postings.get(stem)!;
    return length > 1 && length <= mostPostings;
  });
  const count = (stem: string): number => postings.get(stem)!.length;
  return shared.sort((a, b) => count(a) - count(b) || rarityOf(b) - rarityOf(a) || (a < b ? -1 : 1)).slice(0, mostKeys);
}
