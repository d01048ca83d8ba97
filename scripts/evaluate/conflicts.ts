import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Accounted, findConflicts } from '../../src/relate/conflicts/index.ts';
import { joinAliases, toNamedArticle } from '../../src/relate/aliases/index.ts';
import { findSpellingConflicts } from '../../src/relate/conflicts/spellings.ts';
import { findQuotationVariants } from '../../src/relate/quotation-variants/index.ts';
import { findStatements } from '../../src/relate/statements/index.ts';
import type { ConflictKind } from '../../src/schema/conflict.ts';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import type { Passage } from '../../src/schema/statement.ts';
import { type DatedSeeds, readDatedSeeds } from './dated-seeds.ts';

interface Span {
  article: string;
  start: number;
  end: number;
}

/** A disagreement that a reader marked. */
interface Marked {
  id: string;
  type: string;
  confidence: 'high' | 'medium' | 'low';
  values: { evidence: Span[] }[];
}

/** Our kinds that say the same as the reader's, which are finer; any will do for those that are not here. */
const kinds: Record<string, readonly ConflictKind[]> = {
  day: ['time'],
  strength: ['strength', 'negation'],
  certainty: ['strength', 'negation', 'attribution'],
  stance: ['strength', 'negation'],
  place: ['name'],
  participants: ['name', 'number'],
  name: ['name'],
  number: ['number'],
  quote: ['quotation'],
  attribution: ['attribution', 'strength'],
};

/**
 * Conflicts of the bundled articles against a reader's: one of ours is right when two of its values overlap two values of one of the reader's
 * and its kind fits, so that a length told in two units (the reader's trap) is a mistake. Those that the reader is not sure of count neither way.
 */
export function evaluateConflicts(folder: string): EvaluationRow[] | null {
  const [conflicts, claims] = ['conflicts.json', 'claims.json'].map((file) => join(folder, 'gold-seeds', file));
  const seeds = existsSync(conflicts!) && existsSync(claims!) ? readDatedSeeds(folder) : null;
  if (seeds === null) return null;
  const { conflicts: marked } = JSON.parse(readFileSync(conflicts!, 'utf8')) as { conflicts: Marked[] };
  const { clusters } = JSON.parse(readFileSync(claims!, 'utf8')) as { clusters: { id: string; members: Span[] }[] };
  const given = clusters.map(({ id, members }) => ({ id, members: members.flatMap((member) => seeds.locate(member) ?? []) })); // prettier-ignore
  return [
    ...score('marked statements', seeds, marked, given),
    ...score('found statements', seeds, marked, findStatements(seeds.articles, findQuotationVariants(seeds.articles))),
  ];
}

function score(
  source: string,
  seeds: DatedSeeds,
  marked: readonly Marked[],
  statements: readonly Accounted[],
): EvaluationRow[] {
  const judged = judgeConflicts(seeds, marked, statements);
  const sure = marked.filter(({ confidence }) => confidence === 'high');
  const counted = judged.filter(({ right }) => right.length === 0 || right.some(({ confidence }) => confidence === 'high')); // prettier-ignore
  const hits = counted.filter(({ right }) => right.length > 0).length;
  const found = sure.filter((one) => judged.some(({ right }) => right.includes(one))).length;
  const about = {
    task: `Conflicts of ${source}`,
    set: 'the five bundled articles',
    items: sure.length,
    peer: null,
    peerName: null,
  };
  return [
    { ...about, measure: 'precision', ours: hits / counted.length },
    { ...about, measure: 'recall', ours: found / sure.length },
  ];
}

/** Our conflicts, each with those of the reader's that it is. */
export function judgeConflicts(
  { articles, place }: DatedSeeds,
  marked: readonly Marked[],
  statements: readonly Accounted[],
) {
  const found = [
    ...findConflicts(articles, statements, findQuotationVariants(articles)),
    ...findSpellingConflicts(articles, joinAliases(articles.map((article) => toNamedArticle(article)))),
  ];
  return found.map((conflict) => {
    const values = conflict.values.map(({ evidence }) => evidence.map((passage: Passage) => place(passage)));
    const right = marked.filter(({ type, values: meant }) => {
      const touched = values.map((spans) =>
        meant.flatMap(({ evidence }, index) => (touch(spans, evidence) ? [index] : [])),
      );
      const isApart = touched.some((ours, i) => touched.some((theirs, j) => i !== j && ours.some((x) => theirs.some((y) => x !== y)))); // prettier-ignore
      return isApart && (kinds[type]?.includes(conflict.kind) ?? true);
    });
    return { conflict, right };
  });
}

const touch = (ours: readonly Span[], theirs: readonly Span[]): boolean =>
  ours.some((a) => theirs.some((b) => a.article === b.article && a.start < b.end && b.start < a.end));
