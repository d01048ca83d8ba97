import type { ConflictKind, ConflictWeight } from '../../schema/conflict.ts';
import { capitalise, plural, spell, spellCount } from './counting.ts';

/** In what accounts differ. */
export const kindNames: Record<ConflictKind, string> = {
  number: 'Number',
  time: 'Time',
  name: 'Name',
  attribution: 'Who says or does it',
  negation: 'Whether it is so',
  strength: 'Certainty',
  quotation: 'Quoted words',
};

/** How much it matters. */
export const weightNames: Record<ConflictWeight, string> = {
  substance: 'of substance',
  detail: 'in detail',
  wording: 'in wording',
};

/** What accounts differ on where they share no statement that could say so. */
export const kindTopics: Partial<Record<ConflictKind, string>> = {
  name: 'How a name is written',
  quotation: 'The same remark in other words',
};

/** `Three differences are of substance, eight in detail, 11 in wording.` Empty without any. */
export function weightSentence(conflicts: readonly { weight: ConflictWeight }[]): string {
  const byWeight = Map.groupBy(conflicts, ({ weight }) => weight);
  const weights: ConflictWeight[] = ['substance', 'detail', 'wording'];
  const found = weights.flatMap((weight) => {
    const count = byWeight.get(weight)?.length ?? 0;
    return count === 0 ? [] : [{ weight, count }];
  });
  const parts = found.map(({ weight, count }, index) =>
    index === 0
      ? `${capitalise(spellCount(count, 'difference'))} ${plural(count, 'is', 'are')} ${weightNames[weight]}`
      : `${spell(count)} ${weightNames[weight]}`,
  );
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}
