import type { Conflict } from '../../schema/conflict.ts';
import type { Passage, Statement } from '../../schema/statement.ts';
import type { Dating } from './dating.ts';
import type { Groups } from './groups.ts';
import { agree } from './time.ts';

/** The indices of the datings of each line of each article. */
export type DatingsAt = (article: string, line: number) => readonly number[];

export function datingsByLine(datings: readonly Dating[]): DatingsAt {
  const byLine = Map.groupBy(datings.keys(), (index) => {
    const { article, clause } = datings[index]!;
    return `${article} ${clause[0]}`;
  });
  return (article, line) => byLine.get(`${article} ${line}`) ?? [];
}

/** The datings whose date stands within a passage. */
export function datingsWithin(datings: readonly Dating[], at: DatingsAt, { article, span }: Passage): number[] {
  return at(article, span[0]).filter((index) => {
    const { span: date } = datings[index]!.expression;
    return span[1] <= date[1] && date[2] <= span[2];
  });
}

/**
 * Joins the datings of each statement that agree on the time: each with the first that it agrees with. Where an article dates one statement
 * twice, its datings stay apart.
 */
export function joinStated(
  datings: readonly Dating[],
  statements: readonly Pick<Statement, 'members'>[],
  at: DatingsAt,
  groups: Groups,
): void {
  for (const { members } of statements) {
    const found = [...new Set(members.flatMap((member) => datingsWithin(datings, at, member)))];
    const kept: number[] = [];
    for (const index of found) {
      const { article, time } = datings[index]!;
      const match = kept.find((other) => datings[other]!.article !== article && agree(datings[other]!.time, time));
      if (match === undefined) kept.push(index);
      else groups.join(match, index);
    }
  }
}

/** Joins the datings of one event that cannot all be right, the sides of a conflict over time, and returns them. */
export function joinConflicting(
  datings: readonly Dating[],
  conflicts: readonly Pick<Conflict, 'kind' | 'values'>[],
  at: DatingsAt,
  groups: Groups,
): Set<number> {
  const differ = new Set<number>();
  for (const { kind, values } of conflicts) {
    if (kind !== 'time') continue;
    const sides = values.flatMap(({ evidence }) => evidence.flatMap((passage) => datingsWithin(datings, at, passage)));
    for (const index of sides) {
      groups.join(sides[0]!, index);
      differ.add(index);
    }
  }
  return differ;
}
