import type { Passage, Statement } from '../../schema/statement.ts';
import type { Dating } from './dating.ts';
import { type DatingsAt, datingsWithin } from './join-stated.ts';
import { agree, lengthOf, type Time } from './time.ts';

/** Datings that tell one time. */
export interface TimeGroup {
  /** The most exact of them. */
  time: Time;
  datings: number[];
}

/** What becomes an event: indices of its datings by time, and the passages that tell it without a time. */
export interface Draft {
  times: TimeGroup[];
  undated: Passage[];
}

/**
 * The events of groups of datings. A group of several times is one event, of which accounts differ, where `differ` knows one of its datings; else an
 * event for each time.
 */
export function draftEvents(
  datings: readonly Dating[],
  groups: readonly (readonly number[])[],
  differ: ReadonlySet<number>,
): Draft[] {
  return groups.flatMap((group): Draft[] => {
    const times = groupByTime(datings, group);
    return group.some((index) => differ.has(index))
      ? [{ times, undated: [] }]
      : times.map((one) => ({ times: [one], undated: [] }));
  });
}

/** The times of most articles first; of equally many the earlier. */
function groupByTime(datings: readonly Dating[], group: readonly number[]): TimeGroup[] {
  const exactFirst = group.toSorted((a, b) => lengthOf(datings[a]!.time) - lengthOf(datings[b]!.time) || a - b);
  const times: TimeGroup[] = [];
  for (const index of exactFirst) {
    const { time } = datings[index]!;
    const same = times.find((other) => agree(other.time, time));
    if (same) same.datings.push(index);
    else times.push({ time, datings: [index] });
  }
  const reach = ({ datings: own }: TimeGroup): number => new Set(own.map((index) => datings[index]!.article)).size;
  return times.sort((a, b) => reach(b) - reach(a) || startOf(a.time) - startOf(b.time));
}

const startOf = ({ from, to }: Time): number => Date.parse(from ?? to ?? '9999-12-31');

/** Gives events the passages that say the same as their dated ones, where all dated passages of a statement are of one event. */
export function addUndated(
  drafts: readonly Draft[],
  datings: readonly Dating[],
  statements: readonly Pick<Statement, 'members'>[],
  at: DatingsAt,
): void {
  const draftOf = new Map(
    drafts.flatMap((draft) => draft.times.flatMap((one) => one.datings.map((index) => [index, draft] as const))),
  );
  const told = new Map(drafts.map((draft) => [draft, new Set(linesOf(draft, datings))]));
  for (const { members } of statements) {
    const events = new Set(
      members.flatMap((member) => datingsWithin(datings, at, member).map((index) => draftOf.get(index)!)),
    );
    const [event] = events;
    if (event === undefined || events.size > 1) continue;
    for (const { article, span, how } of members) {
      const line = `${article} ${span[0]}`;
      if (how !== 'same' || told.get(event)!.has(line)) continue;
      told.get(event)!.add(line);
      event.undated.push({ article, span });
    }
  }
}

const linesOf = ({ times }: Draft, datings: readonly Dating[]): string[] =>
  times.flatMap((time) => time.datings.map((index) => `${datings[index]!.article} ${datings[index]!.clause[0]}`));
