import { z } from 'zod';
import { ArticleId } from './article.ts';
import { DateExpression } from './date-expression.ts';
import { WordedPassage } from './dossier-account.ts';

const offset = z.int().nonnegative();

/**
 * How exactly the time of an event is known: to a part of a day, a day, a month, a year, a decade; as a stretch of other length (`range`: a
 * week, a quarter, from one day to another); only that it began (`since`) or ended then (`until`), or was `before` or `after`. `unknown`: an
 * article names a day, but not which one.
 */
export const EventPrecision = z.enum([
  'part-of-day', 'day', 'range', 'month', 'year', 'decade', 'since', 'until', 'before', 'after', 'unknown',
]); // prettier-ignore
export type EventPrecision = z.output<typeof EventPrecision>;

/** When something happened, as some of its accounts tell. */
export const EventTime = z.strictObject({
  /** First and last day; `null` where that end is open or not known. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  precision: EventPrecision,
});
export type EventTime = z.output<typeof EventTime>;

/** The words that date an event, and what they mean. */
export const EventDate = DateExpression.pick({
  value: true,
  precision: true,
  modifier: true,
  rule: true,
  anchor: true,
}).extend({
  /** Where they stand in the words of the evidence: start and end in UTF-16 units. */
  at: z.tuple([offset, offset]),
  /** Index of the time of the event that they tell. */
  time: offset,
});
export type EventDate = z.output<typeof EventDate>;

/** A sentence or clause that tells an event; `date` is `null` where it does not say when. */
export const EventEvidence = WordedPassage.extend({ date: EventDate.nullable() });
export type EventEvidence = z.output<typeof EventEvidence>;

/** Something that happened, or is to happen, at a time that an article tells. */
export const TimelineEvent = z.strictObject({
  /** `ev-` and 7 characters of base32(SHA-256 of the central evidence's place and date); a repeated one ends in `-2`, `-3` ... */
  id: z.string().regex(/^ev-[a-z2-7]{7}(-\d+)?$/),
  /** The central article of the story. */
  story: ArticleId,
  /** That of most articles first. More than one: the accounts differ. */
  times: z.array(EventTime).min(1),
  /** Whether it was still to come on the day that its articles were published, or else on the day of the dossier. */
  isAhead: z.boolean(),
  /** Whether what is dated is that somebody said so, not what they said. */
  isSaying: z.boolean(),
  /** Which of the evidence words it. */
  central: offset,
  /** By article id, then by place. */
  evidence: z.array(EventEvidence).min(1),
});
export type TimelineEvent = z.output<typeof TimelineEvent>;
