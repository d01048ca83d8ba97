import type { AliasEntity } from '../schema/alias.ts';
import type { PlainArticle } from '../schema/article.ts';
import type { Copies } from '../schema/copy.ts';
import type { DossierConflict, DossierStatement } from '../schema/dossier-account.ts';
import type { QuotationVariants } from '../schema/quotation-variants.ts';
import type { Story } from '../schema/story.ts';
import { findConflicts } from './conflicts/index.ts';
import { findSpellingConflicts } from './conflicts/spellings.ts';
import { findCopies } from './copies/index.ts';
import { findQuotationVariants } from './quotation-variants/index.ts';
import { findStatements } from './statements/index.ts';
import { storyByArticle } from './stories/index.ts';
import { byGravity, wordedConflict, wordedStatement, wordsOf } from './worded.ts';

/** What the articles of a dossier have in common, and where they part. */
export interface RelatedAccounts {
  /** Those of most articles first. */
  statements: DossierStatement[];
  /** The gravest first. */
  conflicts: DossierConflict[];
  /** Utterances of most articles first. */
  variants: QuotationVariants[];
  copies: Copies;
}

/** Compares the articles of each story. `entities` are the names of all of them. The order of the articles does not matter. */
export function relateAccounts(
  articles: readonly PlainArticle[],
  stories: readonly Story[],
  entities: readonly AliasEntity[],
): RelatedAccounts {
  const storyOf = storyByArticle(stories);
  const statements = findStatements(articles, storyOf);
  const variants = findQuotationVariants(articles);
  const conflicts = [
    ...findConflicts(articles, statements, variants),
    ...findSpellingConflicts(articles, entities, storyOf),
  ];
  const worded = wordsOf(articles);
  return {
    statements: statements.map((statement) => wordedStatement(statement, worded)),
    conflicts: conflicts.map((conflict) => wordedConflict(conflict, worded)).sort(byGravity),
    variants,
    copies: findCopies(articles),
  };
}
