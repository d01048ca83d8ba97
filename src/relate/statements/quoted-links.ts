import type { LineSpan } from '../../schema/line-span.ts';
import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import type { Link, Place } from './clusters.ts';
import type { Digest, DigestLine } from './digest.ts';
import { runBetween } from './windows.ts';

/** The odds (logarithm) that pieces of one utterance, alike enough, say the same. */
const sure = 3;
/** A piece has in common with another at least this share of the words of the one with fewer. */
const leastShared = 0.6;
/** And so many words that carry meaning: `as soon as possible` is said of everything. */
const leastWords = 2;

/** A line of an utterance: where it stands, and what it is compared by. */
interface Piece {
  place: Place;
  senses: ReadonlySet<string>;
}

/** Links the lines in which two articles quote the same words of one utterance: a quotation says what its variants say. */
export function linkQuotations(variants: readonly QuotationVariants[], digests: readonly Digest[]): Link[] {
  const indexes = new Map(digests.map(({ id }, index) => [id, index]));
  return variants.flatMap(({ wordings }) => {
    const members = wordings.flatMap((wording) => wording.members);
    const pieces = members.flatMap(({ article, spans }) => {
      const index = indexes.get(article);
      return index === undefined ? [] : spans.map((span) => pieceOf(index, digests[index]!, span));
    });
    return pieces.flatMap((a) =>
      pieces
        .filter((b) => a.place.article < b.place.article && isSaidIn(a, b))
        .map((b): Link => ({ a: a.place, b: b.place, score: sure })),
    );
  });
}

function pieceOf(article: number, { lines }: Digest, [line, start, end]: LineSpan): Piece {
  const within = lines[line]!.terms.filter((term) => start <= term.start && term.end <= end);
  return {
    place: { article, line, window: clausesWithin(lines[line]!, start, end) },
    senses: new Set(within.map(({ sense }) => sense)),
  };
}

function clausesWithin({ clauses }: DigestLine, start: number, end: number): Place['window'] {
  const from = clauses.findLastIndex((clause) => clause.start <= start);
  const to = clauses.findIndex((clause) => clause.end >= end);
  return runBetween(from, to);
}

function isSaidIn({ senses: a }: Piece, { senses: b }: Piece): boolean {
  const shared = [...a].filter((sense) => b.has(sense)).length;
  return shared >= leastWords && shared >= leastShared * Math.max(a.size, b.size);
}
