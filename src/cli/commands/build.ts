import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Dossier } from '../../schema/dossier.ts';
import { counted } from '../terminal/counted.ts';
import { CallError } from '../terminal/errors.ts';
import { type ExitCode, exitCodes } from '../terminal/exit-codes.ts';
import { finishSite } from '../publish/finish-site.ts';
import { isIntact, isMadeFrom, manifestName, readContentManifest } from '../publish/manifest.ts';
import type { Call } from '../terminal/call.ts';
import type { Stage } from '../terminal/progress.ts';
import { countPictures, pictureStore, writePictures } from '../publish/write-pictures.ts';
import { writeSiteMaps } from '../publish/write-site-maps.ts';
import { type PreparedContent, prepareContent } from '../content/prepare-content.ts';
import { projectRoot } from '../project.ts';
import { releaseMemory } from '../release-memory.ts';
import { renderSite } from '../publish/render-site.ts';
import { openTarget, type Target } from '../publish/target.ts';
import { writeData } from '../data/write-data.ts';

export interface BuildContext {
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
  /** Messages for people; results go to `result`. */
  warn: (text: string) => void;
  result: (text: string) => void;
}

/**
 * Builds the dossier of a folder: content first, then the site over it, checked and indexed; both appear by renaming at the very end.
 * Throws a `CallError`, a `BuildError` or a `VFileMessage`, with the last dossier untouched.
 */
export async function build(call: Call, context: BuildContext): Promise<ExitCode> {
  await checkFolder(call.folder);
  const contentDir = resolve(call.content ?? defaultContentDir(call.folder));
  const outDir = resolve(call.out);
  const out = await openTarget(outDir, manifestName);
  try {
    const content = await openTarget(contentDir, 'dossier.json');
    try {
      return await buildInto({ out, outDir, content, contentDir }, call, context);
    } finally {
      await content.release();
    }
  } finally {
    await out.release();
  }
}

interface Places {
  out: Target;
  outDir: string;
  content: Target;
  contentDir: string;
}

async function buildInto(
  { out, outDir, content, contentDir }: Places,
  call: Call,
  context: BuildContext,
): Promise<ExitCode> {
  const prepared = await prepareContent({
    call,
    context,
    leaveOut: [outDir, contentDir, out.staging, content.staging],
    staging: content.staging,
    isMadeAlready: async (key) => (await isIntact(outDir, key)) && isMadeFrom(outDir, contentDir),
  });
  const { dossier, isUnchanged } = prepared;
  releaseMemory();
  if (!isUnchanged) {
    await makeSite(prepared, content.staging, out.staging, call, context);
    await content.publish();
    await out.publish();
  }
  context.result(`${isUnchanged ? 'Unchanged' : 'Published'}: ${summarise(dossier)} in ${call.out}\n`);
  return dossier.totals.rejected > 0 ? exitCodes.publishedWithRejections : exitCodes.published;
}

/** Fills the staging folder of the site from that of the content. */
async function makeSite(
  { dossier, articles, key }: PreparedContent,
  contentDir: string,
  outDir: string,
  call: Call,
  { stage, signal, warn }: BuildContext,
): Promise<void> {
  const pictures = countPictures(call.pictures, dossier);
  const rendering = stage('Rendering pages', articles.length);
  await renderSite({
    contentDir,
    outDir,
    articles: articles.length,
    site: dossier.site,
    pictures,
    onPage: rendering.advance,
    onLine: call.debug ? (line) => warn(`${line}\n`) : () => {},
    signal,
  });
  rendering.done('done');
  if (dossier.site !== null) await writeSiteMaps(outDir, dossier.site);
  await writeData({ contentDir, folder: join(outDir, 'data'), dossier, articles, stage, signal });
  if (pictures !== null) {
    const store = call.fresh ? null : pictureStore;
    await writePictures({
      folder: join(outDir, 'pictures'),
      data: join(outDir, 'data'),
      dossier,
      articles: pictures,
      store,
      stage,
      signal,
    });
  }
  await finishSite({
    folder: outDir,
    contentDir,
    dossier,
    articles,
    content: await readContentManifest(contentDir),
    key,
    stage,
    signal,
  });
}

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new CallError(`There is no folder \`${folder}\``);
  if (!found.isDirectory()) throw new CallError(`\`${folder}\` is a file, expected a folder of articles`);
}

/** The bundled seeds have their content in the repository, where changes can be reviewed. */
function defaultContentDir(folder: string): string {
  if (resolve(folder) === join(projectRoot, 'seeds')) return join(projectRoot, 'content');
  return join(projectRoot, '.dossier', basename(resolve(folder)) || 'dossier', 'content');
}

function summarise({ totals, edition }: Dossier): string {
  const parts = [counted(totals.published, 'article')];
  if (totals.folded > 0) parts.push(`${counted(totals.folded, 'duplicate')} folded`);
  if (totals.rejected > 0) parts.push(`${totals.rejected} rejected`);
  if (totals.notRead > 0) parts.push(`${totals.notRead} other files not read`);
  return `${parts.join(', ')}; edition ${edition}`;
}
