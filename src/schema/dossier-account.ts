import { z } from 'zod';
import { Conflict } from './conflict.ts';
import { SharedPassage } from './copy.ts';
import { SentenceId } from './sentence.ts';
import { Passage, Statement } from './statement.ts';

/** Words of an article, with all that a reader needs to find them. */
export const WordedPassage = Passage.extend({
  /** The sentence that they stand in. */
  sentence: SentenceId,
  /** Verbatim. */
  words: z.string().min(1),
});
export type WordedPassage = z.output<typeof WordedPassage>;

/** What two or more articles say, each in its words. */
export const DossierStatement = z.strictObject({
  id: Statement.shape.id,
  /** Which of the members words it: the one most like all others. */
  central: z.int().nonnegative(),
  /** By article id, then by place. */
  members: z.array(WordedPassage.extend({ how: Statement.shape.members.element.shape.how })).min(2),
});
export type DossierStatement = z.output<typeof DossierStatement>;

/** Accounts of one thing that cannot all be exact, each in its words. */
export const DossierConflict = Conflict.extend({
  values: z.array(z.strictObject({ evidence: z.array(WordedPassage).min(1) })).min(2),
});
export type DossierConflict = z.output<typeof DossierConflict>;

/** Words that stand in two articles, and in which sentences. */
export const DossierPassage = SharedPassage.extend({
  /** In each article: the sentence of each span. */
  sentences: z.tuple([z.array(SentenceId).min(1), z.array(SentenceId).min(1)]),
});
export type DossierPassage = z.output<typeof DossierPassage>;
