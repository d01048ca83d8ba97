import type { ConflictKind, ConflictWeight } from '../../schema/conflict.ts';
import type { Passage } from '../../schema/statement.ts';
import { byCodeUnits } from '../../text/order.ts';

/** Words of an article that stand for a value. */
export interface Evidence extends Passage {
  value: string;
}

/** Two articles that disagree on one thing. */
export interface Disagreement {
  kind: ConflictKind;
  weight: ConflictWeight;
  sides: readonly [Evidence, Evidence];
}

/** What several articles disagree on: all disagreements of one kind that hang together by their evidence. */
export interface Group {
  kind: ConflictKind;
  weight: ConflictWeight;
  /** The evidence of each value, the value of most articles first. */
  values: Evidence[][];
}

const weights: readonly ConflictWeight[] = ['wording', 'detail', 'substance'];

/** Puts disagreements of one statement together. Evidence that is equal in value, or overlaps, speaks for one value. */
export function groupDisagreements(disagreements: readonly Disagreement[]): Group[] {
  const groups: Disagreement[][] = [];
  for (const disagreement of disagreements) {
    const [first, ...others] = groups.filter((group) => group.some((other) => hangTogether(other, disagreement)));
    if (!first) groups.push([disagreement]);
    else {
      first.push(disagreement, ...others.flat());
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map(toGroup);
}

const hangTogether = (a: Disagreement, b: Disagreement): boolean =>
  a.kind === b.kind && a.sides.some((one) => b.sides.some((other) => isSamePlace(one, other)));

const isSamePlace = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article && a.span[0] === b.span[0] && a.span[1] < b.span[2] && b.span[1] < a.span[2];

function toGroup(disagreements: readonly Disagreement[]): Group {
  const evidence = disagreements.flatMap(({ sides }) => sides);
  const distinct = [
    ...new Map(evidence.map((one) => [`${one.article} ${one.span.join(' ')} ${one.value}`, one])).values(),
  ];
  const byValue = Map.groupBy(distinct, ({ value }) => value);
  const values = [...byValue.values()].map((list) => list.toSorted(byPlace));
  return {
    kind: disagreements[0]!.kind,
    weight: weights[Math.max(...disagreements.map(({ weight }) => weights.indexOf(weight)))]!,
    values: values.sort((a, b) => articles(b) - articles(a) || byPlace(a[0]!, b[0]!)),
  };
}

const articles = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ article }) => article)).size;

const byPlace = (a: Evidence, b: Evidence): number =>
  byCodeUnits(a.article, b.article) ||
  a.span[0] - b.span[0] ||
  a.span[1] - b.span[1] ||
  a.span[2] - b.span[2] ||
  byCodeUnits(a.value, b.value);
