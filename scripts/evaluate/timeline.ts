import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relateAccounts, relateNames } from '../../src/relate/index.ts';
import { findEvents } from '../../src/relate/timeline/index.ts';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import type { TimelineEvent } from '../../src/schema/timeline.ts';
import { readDatedSeeds } from './dated-seeds.ts';
import { type LinePlace, pairKey, pairsAcross, readMarkedClaims } from './marked-claims.ts';

interface Marked {
  /** `2025-02-12 (Wednesday)`. */
  anchor: string;
  /** What happened, and the reader's sentences that tell it. */
  events: { date: string; refs: string[] }[];
}

/**
 * Events of the bundled articles against a reader's, by pairs of sentences of different articles that tell one. The reader lists what happened,
 * also where a sentence does not say when.
 */
export function evaluateTimeline(folder: string): EvaluationRow[] | null {
  const [claims, seeds, file] = [
    readMarkedClaims(folder),
    readDatedSeeds(folder),
    join(folder, 'gold-seeds/timeline.json'),
  ];
  if (claims === null || seeds === null || !existsSync(file)) return null;
  const { anchor, events: marked } = JSON.parse(readFileSync(file, 'utf8')) as Marked;
  const gold = new Set(marked.flatMap(({ refs }) => pairsOf(refs)));
  const events = eventsOf(seeds.articles, anchor.slice(0, 10));
  const places = new Map(seeds.articles.map(({ id }, index) => [id, index]));
  const found = new Set(
    events.flatMap(({ evidence }) => {
      const lines = evidence.map(({ article, span }): LinePlace => [places.get(article)!, span[0]]);
      return pairsAcross(lines).flatMap(([a, b]) => claims.pairKeys(a, b));
    }),
  );
  const right = [...found].filter((key) => gold.has(key)).length;
  const about = { task: 'Timeline', set: 'the five bundled articles', items: gold.size, peer: null, peerName: null };
  return [
    { ...about, measure: 'precision of pairs', ours: right / found.size },
    { ...about, measure: 'recall of pairs', ours: right / gold.size },
  ];
}

const articleOf = (ref: string): string => ref.split('.', 1)[0]!;

function pairsOf(refs: readonly string[]): string[] {
  return refs.flatMap((a, index) =>
    refs
      .slice(index + 1)
      .filter((b) => articleOf(a) !== articleOf(b))
      .map((b) => pairKey(a, b)),
  );
}

function eventsOf(received: Parameters<typeof relateNames>[0], day: string): TimelineEvent[] {
  const { articles, stories, entities, names } = relateNames(received);
  const { statements, conflicts } = relateAccounts(articles, stories, entities);
  return findEvents({ articles, stories, slugs: names.slugs, statements, conflicts, day });
}
