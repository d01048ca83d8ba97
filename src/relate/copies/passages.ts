import type { SharedPassage } from '../../schema/copy.ts';
import type { LineSpan } from '../../schema/line-span.ts';
import type { PlacedMatch } from './match-articles.ts';
import type { Wording } from './wording.ts';

/** Puts matches of sentences that follow each other in both articles together. */
export function makePassages(a: Wording, b: Wording, matches: readonly PlacedMatch[]): SharedPassage[] {
  const runs: PlacedMatch[][] = [];
  for (const match of matches) {
    const run = runs.find(
      (one) => one.at(-1)!.lines[0] + 1 === match.lines[0] && one.at(-1)!.lines[1] + 1 === match.lines[1],
    );
    if (run) run.push(match);
    else runs.push([match]);
  }
  return runs.map((run) => toPassage(a, b, run));
}

function toPassage(a: Wording, b: Wording, run: readonly PlacedMatch[]): SharedPassage {
  const sum = (count: (match: PlacedMatch) => number): number => run.reduce((total, match) => total + count(match), 0);
  const sharedWords = sum((match) => match.sharedWords);
  const words = [a, b].map(({ lines }, side) => sum((match) => lines[match.lines[side]!]!.length)) as [number, number];
  const kinds = run.map(({ kind }) => kind);
  return {
    articles: [a.id, b.id],
    spans: [run.map((match) => toSpan(a, match, 0)), run.map((match) => toSpan(b, match, 1))],
    kind: kinds.every((kind) => kind === 'verbatim')
      ? 'verbatim'
      : kinds.includes('contained')
        ? 'contained'
        : 'near-verbatim',
    sharedWords,
    shares: [sharedWords / words[0], sharedWords / words[1]],
    longestRun: Math.max(...run.map(({ longestRun }) => longestRun)),
    quotedWords: sum((match) => match.quotedWords),
    earlier: findEarlier(a.published, b.published),
  };
}

function toSpan({ lines }: Wording, { lines: at, extents }: PlacedMatch, side: 0 | 1): LineSpan {
  const line = at[side];
  const [first, last] = extents[side];
  return [line, lines[line]![first]!.start, lines[line]![last]!.end];
}

const dayLength = '2025-02-12'.length;

/** Days are compared, not hours: a time may be that of an update. */
function findEarlier(a: string | null, b: string | null): SharedPassage['earlier'] {
  const [one, other] = [a?.slice(0, dayLength) ?? '', b?.slice(0, dayLength) ?? ''];
  if (one.length < dayLength || other.length < dayLength || one === other) return null;
  return one < other ? 0 : 1;
}
