import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeManifest, manifestText } from '../../editions/manifest/compose.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { ContentManifest } from '../../schema/manifest.ts';
import { checkSite } from './check-site.ts';
import { counted } from '../terminal/counted.ts';
import { indexFolder, indexSite } from './index-site.ts';
import { inspectFiles } from './inspect-site.ts';
import type { Inspection } from './inspect-worker.ts';
import { listFiles } from '../files/list-files.ts';
import { manifestName } from './manifest.ts';
import type { PublishedArticle } from '../content/prepare-content.ts';
import type { Stage } from '../terminal/progress.ts';
import { releaseMemory } from '../release-memory.ts';
import { packSite, type SitePacks } from './pack-site.ts';
import { together } from './together.ts';
import { writeOffline } from './write-offline.ts';

export interface FinishOptions {
  /** The rendered site. */
  folder: string;
  /** Its content. */
  contentDir: string;
  dossier: Dossier;
  articles: readonly PublishedArticle[];
  /** What the site was made from. */
  content: ContentManifest;
  /** Hash over the input and the code. */
  key: string;
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
}

/**
 * Checks the pages of a rendered site, packs them for offline use while they are indexed, and writes the manifest. Checking keeps all cores
 * busy by itself, and Pagefind needs most memory of all, so they take turns. Throws a `BuildError` when there is no index or when something
 * must not be published.
 */
export async function finishSite(options: FinishOptions): Promise<void> {
  const { folder, contentDir, dossier, articles, content, key, stage, signal } = options;
  const rendered = await listFiles(folder);
  const pages = await inspectPages(rendered, options);
  releaseMemory();
  const [packs] = await together(signal, [
    (either) => packPages(rendered, { ...options, signal: either }),
    (either) => indexSite({ folder, contentDir, articles, language: dossier.language, stage, signal: either }),
  ]);
  const files = [...pages, ...(await inspectIndex(folder, signal))];
  checkSite(files);
  const kept = await keepOffline(files, packs, options);
  const manifest = composeManifest([...files, ...kept], { edition: dossier.edition, key, content });
  await writeFile(join(folder, manifestName), manifestText(manifest));
}

async function inspectPages(
  files: readonly string[],
  { folder, dossier, stage, signal }: FinishOptions,
): Promise<Inspection[]> {
  const checking = stage('Checking pages and links', files.length);
  const base = dossier.site === null ? '/' : new URL(dossier.site).pathname.replace(/\/?$/, '/');
  const inspections = await inspectFiles({ folder, files, base, onFile: checking.advance, signal });
  checking.done(counted(files.length, 'file'));
  return inspections;
}

async function packPages(files: readonly string[], { folder, stage, signal }: FinishOptions): Promise<SitePacks> {
  const packing = stage('Packing for offline use');
  const packs = await packSite(folder, files, signal);
  packing.done(counted(files.length, 'file'));
  return packs;
}

/** Writes what lets a reader keep the site of `files`, all but the index packed already, and reads back what was added. */
async function keepOffline(
  files: readonly Inspection[],
  packs: SitePacks,
  { folder, dossier, signal }: FinishOptions,
): Promise<Inspection[]> {
  const known = new Set(files.map(({ path }) => path));
  const index = [...known].filter((path) => path.startsWith(`${indexFolder}/`));
  const { search } = await packSite(folder, index, signal);
  await writeOffline({ folder, packs: { ...packs, search }, dossier });
  const added = (await listFiles(folder)).filter((file) => !known.has(file));
  return inspectFiles({ folder, files: added, base: null, signal });
}

async function inspectIndex(folder: string, signal: AbortSignal): Promise<Inspection[]> {
  const files = (await listFiles(join(folder, indexFolder))).map((file) => `${indexFolder}/${file}`);
  return inspectFiles({ folder, files, base: null, signal });
}
