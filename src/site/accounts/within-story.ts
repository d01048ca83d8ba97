import type { DossierConflict } from '../../schema/dossier-account.ts';
import type { QuotationVariants } from '../../schema/quotation-variants.ts';

/** The articles of a story, by id. */
export type OfStory = { has: (article: string) => boolean };

/** The conflicts as the articles of a story have them; what only articles of other stories contradict is left out. */
export function conflictsWithin(conflicts: readonly DossierConflict[], story: OfStory): DossierConflict[] {
  return conflicts.flatMap((conflict) => {
    const values = conflict.values
      .map(({ evidence }) => ({ evidence: evidence.filter(({ article }) => story.has(article)) }))
      .filter(({ evidence }) => evidence.length > 0);
    return values.length > 1 ? [{ ...conflict, values }] : [];
  });
}

/**
 * The quotations that several articles of a story have, as these have them. One is left out where its first wording, with which the others are
 * aligned, is that of another story.
 */
export function variantsWithin(variants: readonly QuotationVariants[], story: OfStory): QuotationVariants[] {
  return variants.flatMap((variant) => {
    const wordings = variant.wordings
      .map((wording) => ({ ...wording, members: wording.members.filter(({ article }) => story.has(article)) }))
      .filter(({ members }) => members.length > 0);
    const hasFirst = wordings[0]?.parts === variant.wordings[0]!.parts;
    return hasFirst && reachOf({ wordings }) > 1 ? [{ ...variant, wordings }] : [];
  });
}

/** How many articles quote it. */
export function reachOf({ wordings }: Pick<QuotationVariants, 'wordings'>): number {
  return new Set(wordings.flatMap(({ members }) => members.map(({ article }) => article))).size;
}
