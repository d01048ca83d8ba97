import type { Article } from '../../schema/article.ts';
import type { LineSpan } from '../../schema/line-span.ts';
import type { Speaker } from '../wording/speakers.ts';
import { type Line, numberLines } from './numbering.ts';

/** A quotation as the article's page lists it. */
export interface QuotedHere {
  /** Which of the article's `quotations`, from 0. */
  index: number;
  spans: readonly LineSpan[];
  /** The line it begins in. */
  line: Line;
  /** Its words in that line, verbatim. */
  words: string;
  speaker: Speaker | null;
}

/** What an article quotes, in the order of the text; terms kept at a distance and titles quote nobody and are left out. */
export function quotedHere(article: Pick<Article, 'blocks' | 'quotations'>): QuotedHere[] {
  const lines = numberLines(article);
  const wordsAt = ([line, start, end]: LineSpan): string => lines[line]!.sentence.text.slice(start, end);
  return article.quotations.flatMap(({ kind, spans, speaker }, index) => {
    if (kind === 'scare' || kind === 'title') return [];
    const first = spans[0]!;
    return [
      {
        index,
        spans,
        line: lines[first[0]]!,
        words: wordsAt(first),
        speaker: speaker && { ...speaker, words: wordsAt(speaker.words) },
      },
    ];
  });
}

/** The quotations of one speaker, in the order of the text. */
export interface SpeakerHere {
  /** `null` together for all whom the article does not name. */
  name: string | null;
  quotations: QuotedHere[];
}

/** The speakers of an article in the order of their first words, those without a name last. */
export function speakersHere(quotations: readonly QuotedHere[]): SpeakerHere[] {
  const groups = Map.groupBy(quotations, ({ speaker }) => speaker?.name ?? null);
  const speakers = [...groups].map(([name, own]) => ({ name, quotations: own }));
  return speakers.sort((a, b) => Number(a.name === null) - Number(b.name === null));
}
