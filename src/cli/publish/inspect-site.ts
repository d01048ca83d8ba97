import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Inspection, InspectTask } from './inspect-worker.ts';

export interface InspectOptions {
  /** A finished site, or a part of one. */
  folder: string;
  /** Paths within the folder, with `/`. */
  files: readonly string[];
  /** As in `InspectTask`. */
  base: string | null;
  /** Called after each file. */
  onFile?: () => void;
  signal?: AbortSignal;
}

const filesPerTask = 50;

/** Reads files of a site with one worker a core: their hashes, and with a `base` what is wrong with them. In the order of `files`. */
export async function inspectFiles({ folder, files, base, onFile, signal }: InspectOptions): Promise<Inspection[]> {
  if (files.length === 0) return [];
  const batches = Array.from({ length: Math.ceil(files.length / filesPerTask) }, (_, index) =>
    files.slice(index * filesPerTask, (index + 1) * filesPerTask),
  );
  const pool = new Piscina<InspectTask, Inspection[]>({
    filename: new URL('inspect-worker.ts', import.meta.url).href,
    maxThreads: Math.min(availableParallelism(), batches.length),
  });
  try {
    const inspections = batches.map(async (batch) => {
      const inspected = await pool.run({ folder, files: batch, base }, { signal: signal ?? null });
      for (const _ of batch) onFile?.();
      return inspected;
    });
    return (await Promise.all(inspections)).flat();
  } finally {
    await pool.destroy();
  }
}
