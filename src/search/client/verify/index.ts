import type { Search } from '../search.ts';
import { sentencesOf } from '../sentences.ts';
import { findIn, type Match } from './compare.ts';
import { piecesOf } from './pieces.ts';
import { wordsOf } from './words.ts';

export type { Match, MatchedSentence, Likeness } from './compare.ts';

/** A piece of what was asked, and who has it. */
export interface VerifiedPiece {
  /** As it was asked, on one line. */
  text: string;
  /** The best first; none where no article has it, not even nearly. */
  sources: readonly Source[];
}

/** An article that has a piece. */
export interface Source extends Match {
  url: string;
  meta: Readonly<Record<string, string>>;
}

/** What came of a text. */
export interface Verification {
  pieces: readonly VerifiedPiece[];
  /** Words beyond the most that are looked for. */
  leftOut: number;
}

/** Longer texts are looked for up to here. */
export const mostWords = 600;
/** Of the articles with the words of a piece, so many are compared with it. */
const mostCompared = 8;
/** What has the words in many pieces of wording is shown so often. */
const mostSources = 5;
/** A piece is looked up by its rarest words. Longer ones tell enough. */
const mostQueried = 24;

/**
 * Says which articles carry a text, piece by piece, to the letter or nearly. Throws the signal's reason when it is aborted, or what Pagefind
 * throws.
 */
export async function verify(search: Search, text: string, signal?: AbortSignal): Promise<Verification> {
  const pieces: VerifiedPiece[] = [];
  let words = 0;
  let leftOut = 0;
  for (const piece of piecesOf(text)) {
    const length = wordsOf(piece).length;
    words += length;
    if (words > mostWords) leftOut += length;
    else pieces.push({ text: piece, sources: await sourcesOf(search, piece, signal) });
  }
  return { pieces, leftOut };
}

async function sourcesOf(search: Search, piece: string, signal?: AbortSignal): Promise<Source[]> {
  const query = longestWords(piece).join(' ');
  const { pages } = await search.find(
    { query, kind: 'article', filters: new Map(), sort: 'relevance', others: [] },
    signal,
  );
  const sources: Source[] = [];
  for (const { hit } of pages.slice(0, mostCompared)) {
    const page = await hit.data();
    signal?.throwIfAborted();
    const match = findIn(sentencesOf(page), piece);
    if (match !== null) sources.push({ ...match, url: page.url, meta: page.meta });
  }
  return sources.sort((a, b) => rank(a) - rank(b)).slice(0, mostSources);
}

const likenesses = ['verbatim', 'words', 'nearly'] as const;

const rank = ({ likeness, shared, words }: Source): number => likenesses.indexOf(likeness) + 1 - shared / words;

/** The words of a piece, the longest if it has many: they are the rarest as a rule. In order, for the ranking heeds it. */
function longestWords(piece: string): string[] {
  const words = wordsOf(piece).map(({ start, end }) => piece.slice(start, end));
  const longest = new Set(words.toSorted((a, b) => b.length - a.length).slice(0, mostQueried));
  return words.filter((word) => longest.has(word));
}
