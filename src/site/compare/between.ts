import type { DossierConflict } from '../../schema/dossier-account.ts';
import type { QuotationVariants, QuotationWording } from '../../schema/quotation-variants.ts';

/** The conflicts in which two articles tell different values, with what these two tell. */
export function conflictsBetween(
  [left, right]: readonly [string, string],
  conflicts: readonly DossierConflict[],
): DossierConflict[] {
  return conflicts.flatMap((conflict) => {
    const values = conflict.values
      .map(({ evidence }) => ({ evidence: evidence.filter(({ article }) => article === left || article === right) }))
      .filter(({ evidence }) => evidence.length > 0);
    const isTold = (article: string) => values.some(({ evidence }) => evidence.some((one) => one.article === article));
    const isAgreed = values.some(({ evidence }) => new Set(evidence.map(({ article }) => article)).size > 1);
    return isAgreed || !isTold(left) || !isTold(right) ? [] : [{ ...conflict, values }];
  });
}

/** A quotation of one article. */
export type Quoting = QuotationWording['members'][number];

/** What both quote: the first quotation of each. */
export interface QuotedByBoth {
  speakers: readonly string[];
  sides: readonly [Quoting, Quoting];
}

export function quotedByBoth(
  articles: readonly [string, string],
  variants: readonly QuotationVariants[],
): QuotedByBoth[] {
  return variants.flatMap(({ speakers, wordings }) => {
    const members = wordings.flatMap((wording) => wording.members);
    const [left, right] = articles.map((id) => members.find(({ article }) => article === id));
    return left && right ? [{ speakers, sides: [left, right] as const }] : [];
  });
}
