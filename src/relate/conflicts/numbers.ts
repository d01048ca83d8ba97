import type { ConflictWeight } from '../../schema/conflict.ts';
import { agreeOnQuantity } from '../../text/quantities/agree.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import { isFate, isGeneric } from '../../text/wording/synonyms.ts';
import type { Account, Word } from './account.ts';
import { common, matchBest, sensesAround } from './context.ts';
import type { Comparer, Finding, Side } from './finding.ts';

/** So many words around a number tell what it counts or measures. */
const reach = 7;
/** Plain counts share this much of what surrounds them, 0 to 1, when they count the same. */
const leastLike = 0.3;
/** People in general count little: whoever is counted, they are people. */
const genericShare = 0.25;

/** Numbers that count or measure the same thing. What is rounded or told in another unit agrees. */
export const compareNumbers: Comparer = (a, b) => {
  const likeness = (one: Quantity, other: Quantity): number => {
    const answer = agreeOnQuantity(one, other);
    if (answer === null) return 0;
    const like = likeThings(a, one, b, other);
    return like > 0 && answer ? like + 2 : like;
  };
  return matchBest(a.quantities, b.quantities, likeness).map(([one, other]) => toFinding(a, one, b, other));
};

function toFinding(a: Account, one: Quantity, b: Account, other: Quantity): Finding {
  const [sideA, sideB] = [sideOf(one), sideOf(other)];
  if (agreeOnQuantity(one, other) !== true) return { kind: 'number', weight: 'substance', a: sideA, b: sideB };
  const [countedA, countedB] = [countedIn(a, one), countedIn(b, other)];
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

/** How much speaks for two numbers being about the same, above 0 where enough does. */
function likeThings(a: Account, one: Quantity, b: Account, other: Quantity): number {
  const isCount = one.measures[0]!.dimension === 'count';
  const [ours, theirs] = [sensesNear(a, one, isCount), sensesNear(b, other, isCount)];
  const shared = common(ours, theirs);
  if (!isCount) return shared.length > 0 || isOnlyOne(a, one, b, other) ? 1 + shared.length : 0;
  const [fatesA, fatesB] = [[...ours].filter(isFate), [...theirs].filter(isFate)];
  if (fatesA.length > 0 && fatesB.length > 0 && !fatesA.some((fate) => theirs.has(fate))) return 0;
  if (shared.some(isFate) || isOnlyToll(a, one, b, other)) return leastLike + shared.length;
  if (!countSame(a, one, b, other, new Set(shared))) return 0;
  const like = (2 * weigh(shared)) / (weigh([...ours]) + weigh([...theirs]));
  return like >= leastLike ? like : 0;
}

/** What follows each number stands near the other, too, unless it is what happened to some people or that they are people. */
function countSame(a: Account, one: Quantity, b: Account, other: Quantity, shared: ReadonlySet<string>): boolean {
  const counted = [countedIn(a, one), countedIn(b, other)];
  const known = counted.filter((word) => word !== null && shared.has(word.sense));
  if ([...shared].some(isFate) || known.length === 2) return true;
  return known.length === 1 && counted.some((word) => word === null || isGeneric(word.sense));
}

const weigh = (senses: readonly string[]): number =>
  senses.reduce((sum, sense) => sum + (isGeneric(sense) ? genericShare : 1), 0);

/** Counts are told by their own clause; other numbers, which are rarer, by more. */
function sensesNear(account: Account, quantity: Quantity, isCount: boolean): Set<string> {
  const rivals = account.quantities.filter(
    (other) => other !== quantity && (isCount || sharesDimension(other, quantity)),
  );
  const stop = ({ start, end, text }: Word): boolean =>
    rivals.some((other) => start < other.end && other.start < end) || (isCount && isBreak(text));
  return sensesAround(account, quantity, reach, stop);
}

/** The only counts of two accounts that tell of the same fate. */
function isOnlyToll(a: Account, one: Quantity, b: Account, other: Quantity): boolean {
  if (![a, b].every(({ quantities }) => quantities.length === 1)) return false;
  return common(sensesAround(a, one, 99), sensesAround(b, other, 99)).some(isFate);
}

const isBreak = (text: string): boolean => /^(?:and|but|while|[,;:()–—])$/.test(text);

function isOnlyOne(a: Account, one: Quantity, b: Account, other: Quantity): boolean {
  const alone = (account: Account, quantity: Quantity): boolean =>
    account.quantities.filter((each) => sharesDimension(each, quantity)).length === 1;
  return alone(a, one) && alone(b, other) && common(sensesAround(a, one, 99), sensesAround(b, other, 99)).length > 1;
}

const sharesDimension = (a: Quantity, b: Quantity): boolean =>
  a.measures.some(({ dimension }) => b.measures.some((other) => other.dimension === dimension));

/** Whom a number counts: the first meaningful word right after it. */
function countedIn(account: Account, { end, measures }: Quantity): Word | null {
  if (measures[0]!.dimension !== 'count') return null;
  const after = account.words.filter(({ start }) => start >= end).slice(0, 3);
  const stop = after.findIndex(({ text }) => isBreak(text));
  return after.slice(0, stop < 0 ? 3 : stop).find(({ sense }) => sense !== '') ?? null;
}

const kinds = new Map<string, string>();
for (const sense of ['person', 'soldier', 'civilian', 'child', 'kill', 'injure', 'famili', 'hous'])
  kinds.set(sense, sense);

/** Many soldiers are not many people, nor many dead: `null` where both count the same or nobody. */
function weighCounted(a: string, b: string, { measures }: Quantity): ConflictWeight | null {
  if (a === b || !kinds.has(a) || !kinds.has(b) || measures[0]!.high < 100) return null;
  return isFate(a) !== isFate(b) || !(isGeneric(a) || isGeneric(b)) ? 'substance' : 'detail';
}
