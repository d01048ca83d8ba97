import type { PageSentence } from '../sentences.ts';
import { alignLocally } from './align.ts';
import { wordsOf } from './words.ts';

/**
 * How a source has the words of a piece: `verbatim` to the letter; `words`, all of them in order, with other marks or case; `nearly`, with other
 * words in between or instead.
 */
export type Likeness = 'verbatim' | 'words' | 'nearly';

/** Where a source has a piece. */
export interface Match {
  likeness: Likeness;
  /** Words of the piece that the source has in the same order, and all of them. */
  shared: number;
  words: number;
  /** The sentences that hold them, in order. */
  sentences: readonly MatchedSentence[];
  /** Words of the source, between those, that the piece lacks. */
  more: number;
  /** Spans of the piece whose words the source lacks, UTF-16. */
  lacking: readonly (readonly [number, number])[];
}

/** A sentence of the source with the spans of the words that it has of the piece. */
export interface MatchedSentence extends Pick<PageSentence, 'id' | 'number' | 'text'> {
  marks: readonly (readonly [number, number])[];
  /** Spans of words between those that the piece lacks: it may have left out a `not`. */
  others: readonly (readonly [number, number])[];
}

/** So many of its words a source must have to have it nearly. */
const leastShared = 0.7;
/** So few words are looked for to the letter only. */
const fewWords = 4;

/** Looks for a piece in the sentences of one article; `null` where it is not there. */
export function findIn(sentences: readonly PageSentence[], piece: string): Match | null {
  const ours = wordsOf(piece);
  const theirs = sentences.flatMap(({ text }, sentence) => wordsOf(text).map((word) => ({ ...word, sentence })));
  const { pairs } = alignLocally(
    ours.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isWhole = pairs.length === ours.length && last[1] - first[1] === last[0] - first[0];
  if (!isWhole && (ours.length < fewWords || pairs.length < leastShared * ours.length)) return null;
  const shared = new Set(pairs.map(([, index]) => theirs[index]!));
  const stretch = theirs.slice(first[1], last[1] + 1);
  const matched = [...Map.groupBy(stretch, ({ sentence }) => sentence)].map(([index, words]) => {
    const { id, number, text } = sentences[index]!;
    const spansOf = (list: typeof words) => joinSpans(list.map(({ start, end }) => [start, end]), text); // prettier-ignore
    const [marks, others] = [words.filter((word) => shared.has(word)), words.filter((word) => !shared.has(word))];
    return { id, number, text, marks: spansOf(marks), others: spansOf(others) };
  });
  const kept = new Set(pairs.map(([index]) => index));
  return {
    likeness: isWhole ? (isVerbatim(matched, piece) ? 'verbatim' : 'words') : 'nearly',
    shared: pairs.length,
    words: ours.length,
    more: stretch.length - pairs.length,
    sentences: matched,
    lacking: joinSpans(ours.filter((_, index) => !kept.has(index)).map(({ start, end }) => [start, end]), piece),
  }; // prettier-ignore
}

/** Whether the source prints the piece as it is, from its first to its last word. */
function isVerbatim(sentences: readonly MatchedSentence[], piece: string): boolean {
  const words = wordsOf(piece);
  const bare = piece.slice(words[0]!.start, words.at(-1)!.end);
  return sentences.map(({ text }) => text).join(' ').includes(bare); // prettier-ignore
}

/** Spans that only signs and spaces part are one. */
function joinSpans(spans: readonly (readonly [number, number])[], text: string): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last[1], start))) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}
