import type { Quantity } from '../../text/quantities/quantity.ts';
import { isFate, isGeneric } from '../../text/synonyms.ts';
import { type Account, type Word, overlap } from './account.ts';
import { common, namesIn, sensesAround, sensesOf } from './context.ts';
import { type Senses, likeMeasures, tellingWords } from './measured.ts';

/** So many words around a number tell what it counts or measures. */
const reach = 7;
/** Plain counts share this much of what surrounds them, 0 to 1, when they count the same. */
const leastLike = 0.3;
/** People in general count little: whoever is counted, they are people. */
const genericShare = 0.25;

/** How much speaks for two numbers of two accounts being about the same, above 0 where enough does. */
export function likeThings(a: Account, one: Quantity, b: Account, other: Quantity): number {
  const isCount = one.measures[0]!.dimension === 'count';
  const [ours, theirs] = [sensesNear(a, one, isCount), sensesNear(b, other, isCount)];
  if (isAboutOthers(a, ours, b, theirs)) return 0;
  if (isCount) return likeCounts(a, one, ours, b, other, theirs);
  const isOnly = isOnlyOne(a, one) && isOnlyOne(b, other);
  return likeMeasures({ account: a, near: ours }, { account: b, near: theirs }, isOnly);
}

/** Names stand near both numbers, and none of them near both. */
function isAboutOthers(a: Account, ours: Senses, b: Account, theirs: Senses): boolean {
  const [namesA, namesB] = [namesIn(a, ours), namesIn(b, theirs)];
  return namesA.length > 0 && namesB.length > 0 && !namesA.some((name) => theirs.has(name));
}

function likeCounts(a: Account, one: Quantity, ours: Senses, b: Account, other: Quantity, theirs: Senses): number {
  const shared = common(ours, theirs);
  const [fatesA, fatesB] = [[...ours].filter(isFate), [...theirs].filter(isFate)];
  if (fatesA.length > 0 && fatesB.length > 0 && !fatesA.some((fate) => theirs.has(fate))) return 0;
  if (shared.some(isFate) || isOnlyToll(a, b)) return leastLike + shared.length;
  if (!countSame(countedIn(a, one), ours, countedIn(b, other), theirs)) return 0;
  const like = (2 * weigh(shared)) / (weigh([...ours]) + weigh([...theirs]));
  return like >= leastLike ? like : 0;
}

/** What each number counts, the last of the words after it, stands near the other; that they are people need not be said twice. */
function countSame(one: readonly Word[], ours: Senses, other: readonly Word[], theirs: Senses): boolean {
  const [countedA, countedB] = [one.at(-1)?.sense, other.at(-1)?.sense];
  const isKnownA = countedA === undefined || isGeneric(countedA) || theirs.has(countedA);
  const isKnownB = countedB === undefined || isGeneric(countedB) || ours.has(countedB);
  return isKnownA && isKnownB && (countedA !== undefined || countedB !== undefined);
}

const weigh = (senses: readonly string[]): number =>
  senses.reduce((sum, sense) => sum + (isGeneric(sense) ? genericShare : 1), 0);

/** Counts are told by their own clause; other numbers, which are rarer, by more. */
function sensesNear(account: Account, quantity: Quantity, isCount: boolean): Set<string> {
  const rivals = account.quantities.filter((other) => other !== quantity && (isCount || areAlike(other, quantity)));
  const stop = (word: Word): boolean => rivals.some((other) => overlap(word, other)) || (isCount && isBreak(word.text));
  return sensesAround(isCount ? account : { words: tellingWords(account, rivals) }, quantity, reach, stop);
}

/** Whether the only counts of two accounts tell of the same fate. */
function isOnlyToll(a: Account, b: Account): boolean {
  return [a, b].every(({ quantities }) => quantities.length === 1) && common(sensesOf(a), sensesOf(b)).some(isFate);
}

const isBreak = (text: string): boolean => /^(?:and|but|while|[,;:()–—])$/.test(text);

const isOnlyOne = ({ quantities }: Account, quantity: Quantity): boolean =>
  quantities.filter((other) => areAlike(other, quantity)).length === 1;

const areAlike = (a: Quantity, b: Quantity): boolean =>
  a.measures.some(({ dimension }) => b.measures.some((other) => other.dimension === dimension));

/** What a number counts: the meaningful words right after it, less what happened to them. */
export function countedIn(account: Account, { end, measures }: Quantity): Word[] {
  if (measures[0]!.dimension !== 'count') return [];
  const after = account.words.filter(({ start }) => start >= end).slice(0, 4);
  const from = after[0]?.text === 'of' ? 1 : 0;
  const length = after.slice(from).findIndex(({ sense }) => sense === '');
  const run = after.slice(from, length < 0 ? undefined : from + length);
  const fate = run.findIndex(({ sense }, index) => index > 0 && isFate(sense));
  return fate < 0 ? run : run.slice(0, fate);
}
