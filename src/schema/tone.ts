import { z } from 'zod';

const share = z.number().min(0).max(1);

/** Tone of an article. */
export const Tone = z.strictObject({
  /** Mean of its sentences' scores, -1 (negative) to 1 (positive). */
  score: z.number().min(-1).max(1),
  /** Shares of its sentences by class; they add up to 1. */
  positive: share,
  neutral: share,
  negative: share,
});
export type Tone = z.output<typeof Tone>;

/** From this score on, either way, a text counts as positive or negative; Hutto & Gilbert 2014 use the same cut. */
export const toneCut = 0.05;

export type ToneClass = 'positive' | 'neutral' | 'negative';

/** The class of a score between -1 and 1. */
export function toneClass(score: number): ToneClass {
  if (score >= toneCut) return 'positive';
  return score <= -toneCut ? 'negative' : 'neutral';
}
