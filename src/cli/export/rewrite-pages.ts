import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { RewriteTask } from './rewrite-worker.ts';

export interface RewriteOptions extends RewriteTask {
  /** Called after each file. */
  onFile: () => void;
  signal: AbortSignal;
}

const filesPerTask = 50;

/** Copies files of a site into an edition, the pages rewritten, with one worker a core. Returns the modules that pages load, sorted. */
export async function rewritePages({ onFile, signal, files, ...task }: RewriteOptions): Promise<string[]> {
  const batches = Array.from({ length: Math.ceil(files.length / filesPerTask) }, (_, index) =>
    files.slice(index * filesPerTask, (index + 1) * filesPerTask),
  );
  const pool = new Piscina<RewriteTask, string[]>({
    filename: new URL('rewrite-worker.ts', import.meta.url).href,
    maxThreads: Math.min(availableParallelism(), batches.length),
  });
  try {
    const modules = batches.map(async (batch) => {
      const found = await pool.run({ ...task, files: batch }, { signal });
      for (const _ of batch) onFile();
      return found;
    });
    return [...new Set((await Promise.all(modules)).flat())].toSorted();
  } finally {
    await pool.destroy();
  }
}
