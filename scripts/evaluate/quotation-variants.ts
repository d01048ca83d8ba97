import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuotationVariants } from '../../src/relate/quotation-variants/index.ts';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { type DatedSeeds, type FileSpan, readDatedSeeds } from './dated-seeds.ts';

interface Marked extends FileSpan {
  id: string;
  quoteGroup: string;
  acceptGroups?: string[];
}

interface Group {
  id: string;
  /** The group of the longer utterance that it is taken from: joining both counts neither way. */
  partOf?: string;
}

/** Quotations of one utterance against a reader's groups, by pairs of quotations of different articles. */
export function evaluateQuotationVariants(folder: string): EvaluationRow[] | null {
  const file = join(folder, 'gold-seeds', 'quotes.json');
  const seeds = existsSync(file) ? readDatedSeeds(folder) : null;
  if (seeds === null) return null;
  const { quotes, groups } = JSON.parse(readFileSync(file, 'utf8')) as { quotes: Marked[]; groups: Group[] };
  const wholes = new Map(groups.map(({ id, partOf }) => [id, partOf ?? id]));
  const pairs = pairsAcross(quotes);
  const meant = pairs.filter(([a, b]) => a.quoteGroup === b.quoteGroup);
  const neutral = new Set(pairs.filter(([a, b]) => a.quoteGroup !== b.quoteGroup && mayJoin(a, b, wholes)));
  const found = findJoined(seeds, quotes);
  const isFound = ([a, b]: readonly [Marked, Marked]): boolean => found.has(`${a.id} ${b.id}`);
  const right = meant.filter(isFound).length;
  const counted = pairs.filter((pair) => isFound(pair) && !neutral.has(pair)).length;
  const about = {
    task: 'Quotation variants',
    set: 'the five bundled articles',
    items: meant.length,
    peer: null,
    peerName: null,
  };
  return [
    { ...about, measure: 'precision of pairs', ours: right / counted },
    { ...about, measure: 'recall of pairs', ours: right / meant.length },
  ];
}

function pairsAcross(quotes: readonly Marked[]): (readonly [Marked, Marked])[] {
  return quotes.flatMap((a, index) =>
    quotes.slice(index + 1).flatMap((b) => (a.article === b.article ? [] : [[a, b] as const])),
  );
}

function mayJoin(a: Marked, b: Marked, wholes: ReadonlyMap<string, string>): boolean {
  const [ours, theirs] = [a, b].map(({ quoteGroup, acceptGroups = [] }) =>
    [quoteGroup, ...acceptGroups].map((group) => wholes.get(group) ?? group),
  );
  return ours!.some((group) => theirs!.includes(group));
}

/** The pairs of marked quotations that we join, by their ids in the reader's order. */
function findJoined(seeds: DatedSeeds, quotes: readonly Marked[]): Set<string> {
  const joined = findQuotationVariants(seeds.articles).flatMap(({ wordings }) => {
    const spans = wordings.flatMap(({ members }) =>
      members.flatMap(({ article, spans }) => spans.map((span) => seeds.place({ article, span }))),
    );
    const marked = quotes.filter((quote) =>
      spans.some(({ article, start, end }) => article === quote.article && start < quote.end && quote.start < end),
    );
    return pairsAcross(marked).map(([a, b]) => `${a.id} ${b.id}`);
  });
  return new Set(joined);
}
