import { z } from 'zod';
import { LineSpan } from './line-span.ts';

/** How exactly an expression tells the time: by the smallest unit of its value; `vague` for `now`, `recently`, `for some time`. */
export const TimePrecision = z.enum([
  'second', 'minute', 'hour', 'part-of-day', 'day', 'weekend', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century',
  'vague',
]); // prettier-ignore
export type TimePrecision = z.output<typeof TimePrecision>;

/** How the words around it narrow an expression (`start`: early 2014) or leave it open at one end (`since`). */
export const TimeModifier = z.enum([
  'approximately', 'less-than', 'more-than', 'at-least', 'at-most', 'start', 'mid', 'end', 'earlier', 'later', 'since', 'until', 'before',
  'after',
]); // prettier-ignore
export type TimeModifier = z.output<typeof TimeModifier>;

/** Words that tell a date, a time of day, how long or how often. */
export const DateExpression = z.strictObject({
  /** Prepositions stand outside, modifiers (`nearly`, `early`) inside. */
  span: LineSpan,
  type: z.enum(['date', 'time', 'duration', 'set']),
  /**
   * As TIMEX3 writes it: `2025-02-12`, `2025-02-12TMO` (morning), `2025-W07`, `2025-Q1`, `2014`, `199X`, `PT1H30M`, `P1D`, `PAST_REF`; a range of
   * days or years as `2025-06-03/2025-06-05`. `null` where there is no day to count it from: then only the words are known.
   */
  value: z.string().min(1).nullable(),
  precision: TimePrecision,
  modifier: TimeModifier.nullable(),
  /** The rule that found it. */
  rule: z.string().regex(/^[a-z-]+$/),
  /** What it was counted from: the day of publication, the dossier's day, another date of the text; `null` where nothing was needed, or known. */
  anchor: z.enum(['published', 'dossier', 'text']).nullable(),
});
export type DateExpression = z.output<typeof DateExpression>;
