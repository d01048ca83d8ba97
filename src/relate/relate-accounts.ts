import type { AliasEntity } from '../schema/alias.ts';
import type { PlainArticle } from '../schema/article.ts';
import type { Copies } from '../schema/copy.ts';
import type { DossierConflict, DossierPassage, DossierStatement } from '../schema/dossier-account.ts';
import type { QuotationVariants } from '../schema/quotation-variants.ts';
import type { StorySingles } from '../schema/story-facts.ts';
import type { Passage } from '../schema/statement.ts';
import type { Story } from '../schema/story.ts';
import { findConflicts } from './conflicts/index.ts';
import { findSpellingConflicts } from './conflicts/spellings.ts';
import { findCopies } from './copies/index.ts';
import { markDiffering } from './differing.ts';
import { findQuotationVariants } from './quotation-variants/index.ts';
import { findSingles } from './singles/index.ts';
import { findStatements, saidByOne } from './statements/index.ts';
import { storyByArticle } from './stories/index.ts';
import { byGravity, placedPassage, wordedConflict, wordedStatement, wordsOf } from './worded.ts';

/** What the articles of a dossier have in common, and where they part. */
export interface RelatedAccounts {
  /** Those of most articles first. */
  statements: DossierStatement[];
  /** By story, in the order of the stories. */
  singles: StorySingles[];
  /** The gravest first. */
  conflicts: DossierConflict[];
  /** Utterances of most articles first. */
  variants: QuotationVariants[];
  copies: Omit<Copies, 'passages'> & { passages: DossierPassage[] };
}

/** Compares the articles of each story. `entities` are the names of all of them. The order of the articles does not matter. */
export function relateAccounts(
  articles: readonly PlainArticle[],
  stories: readonly Story[],
  entities: readonly AliasEntity[],
): RelatedAccounts {
  const storyOf = storyByArticle(stories);
  const variants = findQuotationVariants(articles, storyOf);
  const statements = findStatements(articles, variants, storyOf);
  const conflicts = [
    ...findConflicts(articles, statements, variants),
    ...findSpellingConflicts(articles, entities, storyOf),
  ];
  const worded = wordsOf(articles);
  const { passages, ...copies } = findCopies(articles);
  return {
    statements: markDiffering(statements, conflicts).map((statement) => wordedStatement(statement, worded)),
    singles: findSingles(articles, stories, withoutQuoted(saidByOne(statements, articles), variants)).map(
      ({ passages, ...single }) => ({
        ...single,
        passages: passages.map(worded),
      }),
    ),
    conflicts: conflicts.map((conflict) => wordedConflict(conflict, worded)).sort(byGravity),
    variants,
    copies: { ...copies, passages: passages.map((passage) => placedPassage(passage, worded)) },
  };
}

/** The passages that quote nothing that another article quotes too. */
function withoutQuoted(passages: readonly Passage[], variants: readonly QuotationVariants[]): Passage[] {
  const members = variants.flatMap(({ wordings }) => wordings.flatMap((wording) => wording.members));
  const quoted = new Set(members.flatMap(({ article, spans }) => spans.map(([line]) => `${article} ${line}`)));
  return passages.filter(({ article, span }) => !quoted.has(`${article} ${span[0]}`));
}
