import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../schema/dossier.ts';
import { type PackKind, packKinds, type PackList, type PackRef } from '../../schema/offline.ts';
import { bundle } from './bundle.ts';
import { offlineFolder, type SitePacks } from './pack-site.ts';
import { inMemory, type Packed, packFiles } from './pack-worker.ts';
import { parseHeaders } from '../server/parse-headers.ts';

export interface OfflineOptions {
  /** The site, whole but for its manifest. */
  folder: string;
  /** Of all its files. */
  packs: SitePacks;
  dossier: Dossier;
}

/** The service worker stands at the top, so that it serves all pages. */
const workerName = 'sw.js';

/** Writes the list of the packs that a reader's browser keeps, what pages have in common, and the service worker. The same site makes the same bytes. */
export async function writeOffline({ folder, packs, dossier }: OfflineOptions): Promise<void> {
  const text = JSON.stringify(joinFrames(Object.values(packs).flat()));
  const frames = packFiles(folder, [inMemory('frames.json', text)]);
  const refs = packKinds.map((kind) => [kind, packs[kind].map((pack) => pack?.ref ?? null)] as const);
  const all = [frames, ...refs.flatMap(([, kept]) => kept.filter((ref) => ref !== null))];
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

/** In the order of their names. */
function joinFrames(packs: readonly (Packed | null)[]): Record<string, string> {
  const frames = new Map(packs.flatMap((pack) => [...(pack?.frames ?? [])]));
  return Object.fromEntries([...frames].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
