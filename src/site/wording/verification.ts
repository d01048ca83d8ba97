import type { Likeness, Match, Verification, VerifiedPiece } from '../../search/client/verify/index.ts';
import { capitalise, listWords, spell, spellCount } from './counting.ts';
import { formatCount } from './numbers.ts';

const verdicts: Record<Likeness, string> = {
  verbatim: 'Word for word',
  words: 'The same words, with other marks or capitals',
  nearly: 'Nearly: some words differ',
};

/** What became of a piece, as its heading. */
export function describePiece({ sources: [best] }: Pick<VerifiedPiece, 'sources'>): string {
  return best === undefined ? 'Not in this dossier' : verdicts[best.likeness];
}

/** `word for word`, `12 of 14 words, with one other between them`. */
export function describeLikeness({
  likeness,
  shared,
  words,
  more,
}: Pick<Match, 'likeness' | 'shared' | 'words' | 'more'>): string {
  if (likeness === 'verbatim') return 'word for word';
  if (likeness === 'words') return 'all words';
  const others = more === 0 ? '' : `, with ${spellCount(more, 'other')} between them`;
  return `${formatCount(shared)} of ${formatCount(words)} words${others}`;
}

/** The whole answer in a line: `Three pieces: two word for word, one not in this dossier.` `mostWords` are looked for. */
export function describeVerification({ pieces, leftOut }: Verification, mostWords: number): string {
  if (pieces.length === 0) return 'There are no words to look for.';
  const kinds = Map.groupBy(pieces, ({ sources: [best] }) => best?.likeness ?? null);
  const counts = ([...Object.keys(verdicts), null] as (Likeness | null)[]).flatMap((kind) => {
    const count = kinds.get(kind)?.length ?? 0;
    return count === 0 ? [] : [`${spell(count)} ${short[kind ?? 'none']}`];
  });
  const rest = leftOut === 0 ? '' : ` Only the first ${formatCount(mostWords)} words were looked for.`;
  if (pieces.length === 1) return `${describePiece(pieces[0]!)}.${rest}`;
  return `${capitalise(spellCount(pieces.length, 'piece'))}: ${listWords(counts)}.${rest}`;
}

const short: Record<Likeness | 'none', string> = {
  verbatim: 'word for word',
  words: 'with other marks or capitals',
  nearly: 'nearly',
  none: 'not in this dossier',
};
