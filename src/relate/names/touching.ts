import type { DossierConflict } from '../../schema/dossier-account.ts';

/** The conflicts with evidence in a line, by article and line; in their order. */
export type ConflictsByLine = ReadonlyMap<string, readonly DossierConflict[]>;

const placeOf = ({ article, span }: { article: string; span: readonly number[] }): string => `${article} ${span[0]}`;

export function conflictsByLine(conflicts: readonly DossierConflict[]): ConflictsByLine {
  const byLine = new Map<string, DossierConflict[]>();
  for (const conflict of conflicts) {
    const places = conflict.values.flatMap(({ evidence }) => evidence.map(placeOf));
    for (const place of new Set(places)) byLine.set(place, [...(byLine.get(place) ?? []), conflict]);
  }
  return byLine;
}

/** The conflicts of which two values at least stand in some lines; in no order. */
export function conflictsTouching(places: ReadonlySet<string>, byLine: ConflictsByLine): DossierConflict[] {
  const near = new Set([...places].flatMap((place) => byLine.get(place) ?? []));
  return [...near].filter(
    ({ values }) => values.filter(({ evidence }) => evidence.some((one) => places.has(placeOf(one)))).length > 1,
  );
}
