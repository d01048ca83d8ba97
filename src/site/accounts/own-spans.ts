import type { LineSpan } from '../../schema/line-span.ts';
import type { Accounts } from '../content/accounts.ts';

/** Places in one article: what others say too, in other words; what in the same words or nearly so; and what they tell otherwise. */
export interface OwnSpans {
  shared: LineSpan[];
  copied: LineSpan[];
  differing: LineSpan[];
}

/** In each list no two overlap; by place. */
export function ownSpans(
  article: string,
  { statements, conflicts, passages }: Pick<Accounts, 'statements' | 'conflicts' | 'passages'>,
): OwnSpans {
  const of = (places: readonly { article: string; span: LineSpan }[]): LineSpan[] =>
    places.flatMap((place) => (place.article === article ? [place.span] : []));
  const copied = joinOverlapping(passages.flatMap(({ articles, spans }) => spans[articles[0] === article ? 0 : 1]));
  return {
    shared: without(joinOverlapping(statements.flatMap(({ members }) => of(members))), copied),
    copied,
    differing: joinOverlapping(conflicts.flatMap(({ values }) => values.flatMap(({ evidence }) => of(evidence)))),
  };
}

/** What some spans cover together, those that overlap or touch as one. */
export function joinOverlapping(spans: readonly LineSpan[]): LineSpan[] {
  const joined: LineSpan[] = [];
  for (const [line, start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last?.[0] === line && start <= last[2]) last[2] = Math.max(last[2], end);
    else joined.push([line, start, end]);
  }
  return joined;
}

/** What is left of some spans where others are taken out. */
function without(spans: readonly LineSpan[], others: readonly LineSpan[]): LineSpan[] {
  return others.reduce<LineSpan[]>(
    (left, [line, start, end]) =>
      left.flatMap((span): LineSpan[] => {
        if (span[0] !== line || end <= span[1] || span[2] <= start) return [span];
        const pieces: LineSpan[] = [
          [line, span[1], start],
          [line, end, span[2]],
        ];
        return pieces.filter(([, from, to]) => to > from);
      }),
    [...spans],
  );
}
