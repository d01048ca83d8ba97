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
 * Indexes the pages of a rendered site while they are checked, packs all for offline use, and writes the manifest. Throws a `BuildError` when there is no index or
 * when something must not be published.
 */
export async function finishSite(options: FinishOptions): Promise<void> {
  const { folder, contentDir, dossier, articles, content, key, stage, signal } = options;
  const rendered = await listFiles(folder);
  const [pages] = await together(signal, [
    (either) => inspectPages(rendered, { ...options, signal: either }),
    (either) => indexSite({ folder, contentDir, articles, language: dossier.language, stage, signal: either }),
  ]);
  const files = [...pages, ...(await inspectIndex(folder, signal))];
  checkSite(files);
  const kept = await keepOffline(
    files.map(({ path }) => path),
    options,
  );
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

/** Writes what lets a reader keep the site, whose files are `files`, and reads it back. */
async function keepOffline(files: readonly string[], { folder, dossier, stage, signal }: FinishOptions) {
  const packing = stage('Packing for offline use');
  await writeOffline({ folder, files, dossier, signal });
  const known = new Set(files);
  const added = (await listFiles(folder)).filter((file) => !known.has(file));
  packing.done(counted(added.length, 'file'));
  return inspectFiles({ folder, files: added, base: null, signal });
}

async function inspectIndex(folder: string, signal: AbortSignal): Promise<Inspection[]> {
  const files = (await listFiles(join(folder, indexFolder))).map((file) => `${indexFolder}/${file}`);
  return inspectFiles({ folder, files, base: null, signal });
}
