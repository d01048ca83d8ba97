import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { planPacks } from '../../editions/offline/pack-plan.ts';
import { type PackKind, packKinds } from '../../schema/offline.ts';
import type { Packed, PackTask } from './pack-worker.ts';

/** What is added to a site so that it can be kept. */
export const offlineFolder = 'offline';

/** The packs of each kind, in the order that a path's number counts them; `null` for one without files. */
export type SitePacks = Record<PackKind, (Packed | null)[]>;

/**
 * Writes the packs of some files of a site (paths with `/`), with a worker for each core but the one that indexes it. How many packs a kind has depends on all of its files,
 * so `files` has all of a kind or none.
 */
export async function packSite(folder: string, files: readonly string[], signal: AbortSignal): Promise<SitePacks> {
  await mkdir(join(folder, offlineFolder), { recursive: true });
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(file, (await stat(join(folder, file))).size);
  const plan = planPacks(sizes);
  const pool = new Piscina<PackTask, Packed>({
    filename: new URL('pack-worker.ts', import.meta.url).href,
    maxThreads: Math.max(1, availableParallelism() - 1),
  });
  try {
    const packOne = async (kind: PackKind, paths: readonly string[]): Promise<Packed | null> =>
      paths.length === 0 ? null : pool.run({ folder, kind, paths }, { signal });
    const packed = packKinds.map(
      async (kind) => [kind, await Promise.all(plan[kind].map((paths) => packOne(kind, paths)))] as const,
    );
    return Object.fromEntries(await Promise.all(packed)) as SitePacks;
  } finally {
    await pool.destroy();
  }
}
