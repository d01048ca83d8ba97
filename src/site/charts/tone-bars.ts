import type { NumberedSentence } from '../reading/numbering.ts';

/** A bar of the tone strip: one sentence, or the mean of some that follow each other. */
export interface ToneBar {
  /** Address of its first sentence. */
  id: string;
  first: number;
  last: number;
  tone: number;
}

/** More bars than this cannot be told apart. */
const mostBars = 150;

/** One bar a sentence; in long texts one for each run of two, three ... sentences. Sentences without a tone count as 0. */
export function toneBars(sentences: readonly NumberedSentence[]): ToneBar[] {
  const run = Math.ceil(sentences.length / mostBars);
  return Array.from({ length: Math.ceil(sentences.length / Math.max(1, run)) }, (_, index) => {
    const part = sentences.slice(index * run, (index + 1) * run);
    const sum = part.reduce((total, { sentence }) => total + (sentence.tone ?? 0), 0);
    return { id: part[0]!.sentence.id, first: part[0]!.number, last: part.at(-1)!.number, tone: sum / part.length };
  });
}
