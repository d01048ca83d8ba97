import type { EventEvidence } from '../../schema/timeline.ts';
import { withEnd } from '../wording/shortened.ts';

/** A piece of a passage: words that date an event (`other`: at another time than most accounts do), or others. */
export interface DatedPiece {
  text: string;
  mark: 'date' | 'other' | null;
}

/** A passage cut around the words that date it; an ellipsis where it is cut out of its sentence. */
export function datedPieces({ span, words, date }: EventEvidence): DatedPiece[] {
  const lead = span[1] > 0 ? '… ' : '';
  if (date === null) return [{ text: lead + withEnd(words), mark: null }];
  const [start, end] = date.at;
  const pieces: DatedPiece[] = [
    { text: lead + words.slice(0, start), mark: null },
    { text: words.slice(start, end), mark: date.time > 0 ? 'other' : 'date' },
    { text: withEnd(words).slice(end), mark: null },
  ];
  return pieces.filter(({ text }) => text !== '');
}
