import { makeArticle } from '../src/analyse/article.ts';
import { analyse, plugins } from '../src/analyse/index.ts';
import { parse } from '../src/analyse/parse.ts';
import { ingest } from '../src/ingest/index.ts';
import type { Source } from '../src/schema/source.ts';
import { timeCore } from './bench/core-time.ts';

/** One row of the table: a step of analyse, or all of it. */
export interface SpeedRow {
  step: string;
  wordsPerSecond: number;
  /** Share of the whole, in percent. */
  share: number;
}

const rounds = 5;

/**
 * Words per second of one core's time, which other programs on the machine do not lengthen, for all of analyse and, by the
 * shares of a clock, for each of its steps; medians of five rounds over these English texts after one to warm up.
 */
export function benchAnalyse(texts: readonly string[]): SpeedRow[] {
  const sources = texts.map((text, i) => ingest(Buffer.from(text), `${i}.txt`, { language: 'en' }));
  const words = sources.reduce((sum, source) => sum + analyse(source).counts.words, 0);
  const coreMs = median(
    Array.from({ length: rounds }, () => timeCore(() => sources.forEach((source) => analyse(source)))),
  );
  const steps = medianSteps(sources);
  const clockMs = steps.reduce((sum, [, ms]) => sum + ms, 0);
  const row = (step: string, share: number): SpeedRow => ({
    step,
    wordsPerSecond: Math.round((words / (coreMs * share)) * 1000),
    share: Math.round(share * 1000) / 10,
  });
  return [...steps.map(([step, ms]) => row(step, ms / clockMs)), row('all of analyse', 1)];
}

function medianSteps(sources: readonly Source[]): [step: string, ms: number][] {
  const runs = Array.from({ length: rounds }, () => timeSteps(sources));
  return [...runs[0]!.keys()].map((step) => [step, median(runs.map((run) => run.get(step)!))]);
}

/** Milliseconds by the clock that each step takes for all sources together. */
function timeSteps(sources: readonly Source[]): Map<string, number> {
  const spent = new Map<string, number>();
  const measure = <Result>(step: string, run: () => Result): Result => {
    const start = performance.now();
    const result = run();
    spent.set(step, (spent.get(step) ?? 0) + performance.now() - start);
    return result;
  };
  for (const source of sources) {
    const { tree, file } = measure('parse', () => parse(source));
    for (const plugin of plugins) measure(plugin.name, () => plugin({})(tree, file));
    measure('makeArticle', () => makeArticle(file));
  }
  return spent;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
