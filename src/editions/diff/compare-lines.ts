import { diffArrays } from 'diff';
import type { LineChange } from '../../schema/changes.ts';
import type { Line } from '../../schema/sentence.ts';
import { sentenceKey } from './edition-text.ts';
import { markWords } from './mark-words.ts';
import { pairLines } from './pair-lines.ts';

/**
 * What became of the sentences of an article, in the order of its later text; a sentence that is gone stands where it stood. Empty when the same
 * sentences stand in the same order.
 */
export function compareLines(before: readonly Line[], after: readonly Line[]): LineChange[] {
  const kept = findKept(before, after);
  const stays = new Set(kept.values());
  const moved = findMoved(
    before.filter((line) => !stays.has(line)),
    after.filter((line) => !kept.has(line)),
  );
  const isGone = (line: Line): boolean => !stays.has(line) && !moved.before.has(line);
  const changes: LineChange[] = [];
  let next = 0;
  let fresh: Line[] = [];
  const closeGap = (end: number): void => {
    const gap = before.slice(next, end).filter(isGone);
    changes.push(...describeGap(gap, fresh, moved.after));
    fresh = [];
  };
  for (const line of after) {
    const same = kept.get(line);
    if (same === undefined) fresh.push(line);
    else {
      closeGap(before.indexOf(same, next));
      next = before.indexOf(same, next) + 1;
      if (same.text !== line.text) changes.push(describeChange(same, line));
    }
  }
  closeGap(before.length);
  return changes;
}

/** The later sentences that stand in their old order, each with its earlier self. */
function findKept(before: readonly Line[], after: readonly Line[]): Map<Line, Line> {
  const [olds, news] = [shared(before, after), shared(after, before)];
  const kept = new Map<Line, Line>();
  let [i, j] = [0, 0];
  for (const { count, added, removed } of diffArrays(olds.map(keyOf), news.map(keyOf))) {
    if (!added && !removed) for (let k = 0; k < count; k += 1) kept.set(news[j + k]!, olds[i + k]!);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return kept;
}

/** Sentences that stand in another order than before, in either text: as many of each as there were. */
function findMoved(before: readonly Line[], after: readonly Line[]): { before: Set<Line>; after: Set<Line> } {
  const olds = Map.groupBy(before, keyOf);
  const moved = { before: new Set<Line>(), after: new Set<Line>() };
  for (const line of after) {
    const old = olds.get(keyOf(line))?.shift();
    if (old === undefined) continue;
    moved.before.add(old);
    moved.after.add(line);
  }
  return moved;
}

/** What became of the sentences between two that stayed. */
function describeGap(gone: readonly Line[], fresh: readonly Line[], moved: ReadonlySet<Line>): LineChange[] {
  const wordings = pairLines(
    gone,
    fresh.filter((line) => !moved.has(line)),
  );
  const earlier = new Map([...wordings].map(([old, line]) => [line, old]));
  const removed = gone.filter((line) => !wordings.has(line));
  return [
    ...removed.map(({ id, text }): LineChange => ({ change: 'removed', was: id, text })),
    ...fresh.map((line): LineChange => {
      const old = earlier.get(line);
      if (old !== undefined) return describeChange(old, line);
      return { change: moved.has(line) ? 'moved' : 'added', id: line.id, text: line.text };
    }),
  ];
}

function describeChange(old: Line, line: Line): LineChange {
  return { change: 'changed', id: line.id, was: old.id, words: markWords(old.text, line.text) };
}

function shared(lines: readonly Line[], others: readonly Line[]): Line[] {
  const keys = new Set(others.map(keyOf));
  return lines.filter((line) => keys.has(keyOf(line)));
}

function keyOf({ id }: Line): string {
  return sentenceKey(id);
}
