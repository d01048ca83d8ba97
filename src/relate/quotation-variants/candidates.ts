import { byCodeUnits } from '../../text/order.ts';
import { rarityOf } from '../../text/word-rarity.ts';
import type { Utterances } from './utterances.ts';

/** Each utterance is looked up by so many of its stems, those of the fewest utterances. */
const mostKeys = 8;
/** Stems of more utterances lead nowhere; so long as a list grows, a pair costs no more. */
const mostPostings = 100;

/** Pairs of utterances of different articles that share a rare word, by index, the lower first: from an inverted index, never all pairs. */
export function* findCandidates({ utterances, stems }: Utterances): Generator<[a: number, b: number]> {
  const postings = stems.map((): number[] => []);
  for (const [index, { stems: own }] of utterances.entries()) for (const stem of own) postings[stem]!.push(index);
  const commonness = rankOf(stems, postings);
  const met = new Uint32Array(utterances.length);
  for (const [index, { article, stems: own }] of utterances.entries()) {
    const keys = [...own].filter((stem) => isKey(postings[stem]!)).sort((a, b) => commonness[a]! - commonness[b]!);
    for (const stem of keys.slice(0, mostKeys)) {
      for (const other of postings[stem]!) {
        if (other <= index || met[other] === index + 1) continue;
        met[other] = index + 1;
        if (utterances[other]!.article !== article) yield [index, other];
      }
    }
  }
}

const isKey = ({ length }: readonly number[]): boolean => length > 1 && length <= mostPostings;

/** The rank of each stem, those of the fewest utterances first, then those rarest in English. */
function rankOf(stems: readonly string[], postings: readonly (readonly number[])[]): Uint32Array {
  const count = (stem: number): number => postings[stem]!.length;
  const sorted = [...stems.keys()].sort(
    (a, b) => count(a) - count(b) || rarityOf(stems[b]!) - rarityOf(stems[a]!) || byCodeUnits(stems[a]!, stems[b]!),
  );
  const ranks = new Uint32Array(stems.length);
  for (const [rank, stem] of sorted.entries()) ranks[stem] = rank;
  return ranks;
}
