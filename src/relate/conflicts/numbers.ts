import type { ConflictWeight } from '../../schema/conflict.ts';
import { agreeOnQuantity } from '../../text/quantities/agree.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { isFate, isGeneric } from '../../text/synonyms.ts';
import type { Account } from './account.ts';
import { matchBest } from './context.ts';
import { countedIn, likeThings } from './counted.ts';
import type { Comparer, Finding, Side } from './finding.ts';

/** Numbers that count or measure the same thing. What is rounded or told in another unit agrees. */
export const compareNumbers: Comparer = (a, b) => {
  const likeness = (one: Quantity, other: Quantity): number => {
    const answer = agreeOnQuantity(one, other);
    if (answer === null) return 0;
    const like = likeThings(a, one, b, other);
    return like > 0 && answer ? like + 2 : like;
  };
  return matchBest(a.quantities, b.quantities, likeness).flatMap(([one, other]) =>
    agreeOnQuantity(one, other) || !(isToldIn(b, one) || isToldIn(a, other)) ? [toFinding(a, one, b, other)] : [],
  );
};

/** Whether a number stands anywhere in the other's line, whole or as the sum of two. */
function isToldIn({ beside: { quantities } }: Account, quantity: Quantity): boolean {
  if (quantities.some((other) => agreeOnQuantity(quantity, other))) return true;
  const counts = quantities.flatMap(({ measures: [measure], isVague }) => measure!.dimension === 'count' && !isVague ? [measure!.high] : []); // prettier-ignore
  const [measure] = quantity.measures;
  return measure!.dimension === 'count' && counts.some((x, i) => counts.slice(i + 1).some((y) => x + y === measure!.high)); // prettier-ignore
}

function toFinding(a: Account, one: Quantity, b: Account, other: Quantity): Finding {
  const [sideA, sideB] = [sideOf(one), sideOf(other)];
  if (agreeOnQuantity(one, other) !== true) return { kind: 'number', weight: 'substance', a: sideA, b: sideB };
  const [countedA, countedB] = [countedIn(a, one)[0], countedIn(b, other)[0]];
  const weight = countedA && countedB ? weighCounted(countedA.sense, countedB.sense, one) : null;
  if (weight === null) return { kind: 'number', weight, a: sideA, b: sideB };
  return {
    kind: 'number',
    weight,
    a: { start: one.start, end: countedA!.end, value: `of ${countedA!.sense}` },
    b: { start: other.start, end: countedB!.end, value: `of ${countedB!.sense}` },
  };
}

const sideOf = ({ start, end, measures }: Quantity): Side => {
  const { dimension, low, high } = measures[0]!;
  return { start, end, value: `${dimension} ${low} ${high}` };
};

/** Whom large numbers may count, by stem: one is not the other. */
const kinds = new Set(['person', 'soldier', 'civilian', 'child', 'kill', 'injur', 'famili', 'household']);
/** Small groups of soldiers are people, too, and counted alike. */
const leastMany = 100;

/** Many soldiers are not many people, nor many dead: `null` where both count the same or nobody. */
function weighCounted(a: string, b: string, { measures }: Quantity): ConflictWeight | null {
  if (a === b || !kinds.has(a) || !kinds.has(b) || measures[0]!.high < leastMany) return null;
  return isFate(a) !== isFate(b) || !(isGeneric(a) || isGeneric(b)) ? 'substance' : 'detail';
}
