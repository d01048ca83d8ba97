import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvaluationRow } from '../../src/schema/evaluation.ts';
import { parseDay } from '../../src/text/dates/calendar.ts';
import { type Interval, intervalOf } from '../../src/text/dates/interval.ts';
import { type PlacedDate, findPlacedDates } from './placed-dates.ts';
import { pair } from './dates.ts';

/** An expression that a reader marked; `core: false` neither gains nor loses. */
interface Marked {
  article: string;
  core: boolean;
  start: number;
  end: number;
  value: string;
  acceptValues?: string[];
}

interface Timeline {
  /** `2025-02-12 (Wednesday)`. */
  anchor: string;
  expressions: Marked[];
}

const seeds = new URL('../../seeds/', import.meta.url);

/** Dates of the bundled articles against a reader's, counted from the dossier's day. */
export function evaluateSeedDates(folder: string): EvaluationRow[] | null {
  const [marks, names] = ['timeline.json', 'sentences.json'].map((file) => join(folder, 'gold-seeds', file));
  if (!existsSync(marks!) || !existsSync(names!)) return null;
  const { anchor, expressions } = JSON.parse(readFileSync(marks!, 'utf8')) as Timeline;
  const { articles } = JSON.parse(readFileSync(names!, 'utf8')) as { articles: Record<string, { file: string }> };
  const day = anchor.slice(0, 10);
  let [ours, found, right] = [0, 0, 0];
  for (const [article, { file }] of Object.entries(articles)) {
    const marked = expressions.filter((expression) => expression.article === article);
    const dates = findPlacedDates(readFileSync(new URL(file, seeds), 'utf8'), {}, { dossierDate: day });
    const pairs = pair(
      dates,
      marked.toSorted((a, b) => Number(b.core) - Number(a.core)),
    );
    const core = pairs.filter(([, { core }]) => core);
    ours += dates.length - (pairs.length - core.length);
    found += core.length;
    right += core.filter(([date, mark]) => isSame(date, mark, day)).length;
  }
  const gold = expressions.filter(({ core }) => core).length;
  const f1 = (hits: number): number => (2 * hits) / (ours + gold);
  const about = { task: 'Dates', set: 'the five bundled articles', items: gold, peer: null, peerName: null };
  return [
    { ...about, measure: 'F1 of overlap', ours: f1(found) },
    { ...about, measure: 'F1 of overlap with the same meaning', ours: f1(right) },
  ];
}

/** Whether a date means what the reader wrote, or one of the readings that count as right. */
function isSame({ value, modifier }: PlacedDate, { value: meant, acceptValues = [] }: Marked, day: string): boolean {
  if (value === null) return false;
  return [meant, ...acceptValues].some(
    (reading) =>
      reading === value || isSameLength(reading, value) || isSameStretch(reading, intervalOf(value, modifier), day),
  );
}

/** PT90M is PT1H30M. */
function isSameLength(reading: string, value: string): boolean {
  const [one, other] = [minutes(reading), minutes(value)];
  return one !== null && one === other;
}

function minutes(duration: string): number | null {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration);
  return match ? 60 * Number(match[1] ?? 0) + Number(match[2] ?? 0) : null;
}

/** A reader's `2014/2025-02-12` is what was told as since 2014, up to the dossier's day. */
function isSameStretch(reading: string, interval: Interval | null, day: string): boolean {
  const [first = '', last] = reading.split('/');
  if (interval === null || last === undefined || parseDay(interval.to ?? day) === null) return false;
  const meant = { from: intervalOf(first)?.from ?? null, to: intervalOf(last)?.to ?? null };
  return meant.from === interval.from && (meant.to === interval.to || (interval.to === null && meant.to === day));
}
