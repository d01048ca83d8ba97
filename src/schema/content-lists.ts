import { AccountPair } from './account-pair.ts';
import { DescentLine, DuplicateGroup } from './copy.ts';
import { DossierConflict, DossierPassage, DossierStatement } from './dossier-account.ts';
import { DossierQuotation } from './dossier-quotation.ts';
import { QuotationVariants } from './quotation-variants.ts';
import { StoryCast, StorySingles } from './story-facts.ts';
import { Story } from './story.ts';
import { TimelineEvent } from './timeline.ts';

/** The files of `content/` that are lists, by name without `.json`: an entry a line. */
export const contentLists = {
  /** By path of the article's file, then in the order of the text; `scare` and `title` quote nobody and are left out. */
  quotations: DossierQuotation,
  /** The largest first. */
  stories: Story,
  /** Those of most articles first. */
  statements: DossierStatement,
  /** In the order of the stories that several articles tell, as `cast`. */
  singles: StorySingles,
  cast: StoryCast,
  /** In the order of the stories, then of time, those without a known day last. */
  timeline: TimelineEvent,
  /** The gravest first. */
  conflicts: DossierConflict,
  /** Utterances of most articles first. */
  'quotation-variants': QuotationVariants,
  /** Articles of nearly the same text. */
  duplicates: DuplicateGroup,
  'shared-passages': DossierPassage,
  /** Lines of descent of more than one article; every other article is a line of its own. */
  descent: DescentLine,
  /** The pairs of articles that have most in common, those with most first. */
  pairs: AccountPair,
} as const;
export type ListName = keyof typeof contentLists;
