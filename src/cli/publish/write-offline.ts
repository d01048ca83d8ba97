import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { planPacks } from '../../editions/offline/pack-plan.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { type PackKind, packKinds, type PackList, type PackRef } from '../../schema/offline.ts';
import { bundle } from './bundle.ts';
import type { Packed, PackTask } from './pack-worker.ts';
import { packFiles } from './pack-worker.ts';
import { parseHeaders } from '../server/parse-headers.ts';

export interface OfflineOptions {
  /** The site, whole but for its manifest. */
  folder: string;
  /** Its files: paths with `/`. */
  files: readonly string[];
  dossier: Dossier;
  signal: AbortSignal;
}

/** What is added to a site: the service worker stands at the top, so that it serves all pages. */
export const offlineFolder = 'offline';
const workerName = 'sw.js';

/** Writes the packs that a reader's browser keeps, their list, and the service worker. The same site makes the same bytes. */
export async function writeOffline({ folder, files, dossier, signal }: OfflineOptions): Promise<void> {
  await mkdir(join(folder, offlineFolder));
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(file, (await stat(join(folder, file))).size);
  const packed = await packAll(folder, planPacks(sizes), signal);
  const text = JSON.stringify(joinFrames(Object.values(packed).flat()));
  const frames = packFiles(folder, [{ path: 'frames.json', bytes: Buffer.from(text) }]);
  const refs = packKinds.map((kind) => [kind, packed[kind].map((pack) => pack?.ref ?? null)] as const);
  const all = [frames, ...refs.flatMap(([, packs]) => packs.filter((pack) => pack !== null))];
  const list: PackList = {
    edition: dossier.edition,
    articles: dossier.totals.published,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    headers: Object.fromEntries(parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''))),
    frames,
    packs: Object.fromEntries(refs) as Record<PackKind, (PackRef | null)[]>,
  };
  await writeFile(join(folder, offlineFolder, 'packs.json'), JSON.stringify(list));
  const entry = fileURLToPath(new URL('../../editions/offline/client/worker.ts', import.meta.url));
  await bundle(join(folder, workerName), { entryPoints: [entry] });
}

async function packAll(
  folder: string,
  plan: Record<PackKind, string[][]>,
  signal: AbortSignal,
): Promise<Record<PackKind, (Packed | null)[]>> {
  const pool = new Piscina<PackTask, Packed>({
    filename: new URL('pack-worker.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
  });
  try {
    const packOne = async (kind: PackKind, paths: readonly string[]): Promise<Packed | null> =>
      paths.length === 0 ? null : pool.run({ folder, kind, paths }, { signal });
    const packed = packKinds.map(
      async (kind) => [kind, await Promise.all(plan[kind].map((paths) => packOne(kind, paths)))] as const,
    );
    return Object.fromEntries(await Promise.all(packed)) as Record<PackKind, (Packed | null)[]>;
  } finally {
    await pool.destroy();
  }
}

/** In the order of their names. */
function joinFrames(packs: readonly (Packed | null)[]): Record<string, string> {
  const frames = new Map(packs.flatMap((pack) => [...(pack?.frames ?? [])]));
  return Object.fromEntries([...frames].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
