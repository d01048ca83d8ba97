import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Outcome, Rejection } from '../../schema/outcome.ts';
import type { Task, WorkerSetting } from './worker.ts';

export interface PoolOptions extends WorkerSetting {
  timeLimitMs: number;
  /** Called after each file. */
  onDone: () => void;
  signal: AbortSignal;
  /** The worker's module. */
  worker?: URL;
}

const heapLimitMb = 2048;

/**
 * Runs every task in a pool of workers, one a core; outcomes come back in the order of the tasks.
 * A task that overruns its time, or ends its worker, is rejected with that reason; the others go on in a new worker.
 */
export async function runAll(tasks: readonly Task[], options: PoolOptions): Promise<Outcome[]> {
  const { timeLimitMs, onDone, signal, store, version, worker = new URL('worker.ts', import.meta.url) } = options;
  const threads = Math.min(availableParallelism(), Math.max(tasks.length, 1));
  const pool = new Piscina<Task, Outcome>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { setting: { store, version } satisfies WorkerSetting },
    resourceLimits: { maxOldGenerationSizeMb: heapLimitMb },
  });
  const outcomes: Outcome[] = [];
  let next = 0;
  const runNext = async (): Promise<void> => {
    for (let index = next++; index < tasks.length; index = next++) {
      signal.throwIfAborted();
      outcomes[index] = await runOne(pool, tasks[index]!, timeLimitMs, signal);
      onDone();
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, runNext));
    return outcomes;
  } finally {
    await pool.destroy();
  }
}

async function runOne(
  pool: Piscina<Task, Outcome>,
  task: Task,
  timeLimitMs: number,
  signal: AbortSignal,
): Promise<Outcome> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeLimitMs);
  try {
    return await pool.run(task, { signal: AbortSignal.any([limit.signal, signal]) });
  } catch (error) {
    signal.throwIfAborted();
    return { file: task.file, rejection: limit.signal.aborted ? overrun(timeLimitMs) : crash(error), sha256: null };
  } finally {
    clearTimeout(timer);
  }
}

function overrun(timeLimitMs: number): Rejection {
  return rejection('cli:time-limit', `Took longer than ${timeLimitMs / 1000} s; shorten it, or raise --time-limit`);
}

function crash(error: unknown): Rejection {
  const what = error instanceof Error ? error.message : String(error);
  return rejection('cli:crash', `Ended its worker (${what}); please report it with the file`);
}

function rejection(rule: string, reason: string): Rejection {
  return { rule, reason, line: null, column: null };
}
