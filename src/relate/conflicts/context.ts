import type { Account, Stretch, Word } from './account.ts';

/** The meaningful words around a place of an account, at most `reach` words away on either side and not past `stop`. */
export function sensesAround(
  account: Pick<Account, 'words'>,
  place: Stretch,
  reach: number,
  stop: (word: Word) => boolean = () => false,
): Set<string> {
  const before = account.words.filter(({ end }) => end <= place.start).toReversed();
  const after = account.words.filter(({ start }) => start >= place.end);
  return new Set([...nearest(before, reach, stop), ...nearest(after, reach, stop)]);
}

function nearest(words: readonly Word[], reach: number, stop: (word: Word) => boolean): string[] {
  const found: string[] = [];
  for (const word of words.slice(0, reach)) {
    if (stop(word)) break;
    if (word.sense !== '') found.push(word.sense);
  }
  return found;
}

export function sensesOf(account: Account): Set<string> {
  return new Set(account.words.map(({ sense }) => sense).filter(Boolean));
}

export const placeOf = ({ start, end }: Stretch): Stretch => ({ start, end });

/** Which of some senses are names of an account. */
export function namesIn({ names }: Account, senses: ReadonlySet<string>): string[] {
  return [...new Set(names.map(({ key }) => key))].filter((key) => senses.has(key));
}

export function common<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): Value[] {
  return [...a].filter((value) => b.has(value));
}

/** Dice's coefficient of two sets, 0 to 1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * common(a, b).length) / (a.size + b.size);
}

/** The pairs of two lists with the highest scores, each member in one pair at most; pairs that `score` gives 0 or less are left out. */
export function matchBest<A, B>(as: readonly A[], bs: readonly B[], score: (a: A, b: B) => number): [A, B][] {
  const scored = as.flatMap((a, i) => bs.map((b, j) => ({ a, b, i, j, score: score(a, b) })));
  scored.sort((x, y) => y.score - x.score || x.i + x.j - y.i - y.j || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return scored.flatMap(({ a, b, i, j, score }): [A, B][] => {
    if (score <= 0 || usedA.has(i) || usedB.has(j)) return [];
    usedA.add(i);
    usedB.add(j);
    return [[a, b]];
  });
}
