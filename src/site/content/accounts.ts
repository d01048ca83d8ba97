import type { DescentLine, DuplicateGroup } from '../../schema/copy.ts';
import type { DossierConflict, DossierPassage, DossierStatement } from '../../schema/dossier-account.ts';
import type { QuotationVariants } from '../../schema/quotation-variants.ts';
import { indicesOf, type ListFile, loadList } from './list-file.ts';

/** What some articles have in common, with each other or with others, and where they part; each list in the order of its file. */
export interface Accounts {
  statements: DossierStatement[];
  conflicts: DossierConflict[];
  variants: QuotationVariants[];
  duplicates: DuplicateGroup[];
  passages: DossierPassage[];
  descent: DescentLine[];
}

/** What is known of these articles: every entry that one of them is in. */
export async function accountsOf(articles: readonly string[]): Promise<Accounts> {
  const [statements, conflicts, variants, duplicates, passages, descent] = await Promise.all([
    loadList('statements'),
    loadList('conflicts'),
    loadList('quotation-variants'),
    loadList('duplicates'),
    loadList('shared-passages'),
    loadList('descent'),
  ]);
  return {
    statements: entriesOf(statements, articles),
    conflicts: entriesOf(conflicts, articles),
    variants: entriesOf(variants, articles),
    duplicates: entriesOf(duplicates, articles),
    passages: entriesOf(passages, articles),
    descent: entriesOf(descent, articles),
  };
}

function entriesOf<Entry>(list: ListFile<Entry>, articles: readonly string[]): Entry[] {
  return indicesOf(articles, list.of).map((index) => list.at(index));
}
