import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Dossier } from '../schema/dossier.ts';
import { codeVersion } from './code-version.ts';
import { counted } from './counted.ts';
import { BuildError, CallError } from './errors.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { finishSite } from './finish-site.ts';
import { type Content, makeContent } from './make-content.ts';
import { isIntact, manifestName } from './manifest.ts';
import type { Call } from './options.ts';
import type { Stage } from './progress.ts';
import { projectRoot } from './project.ts';
import { renderSite } from './render-site.ts';
import { printRejections, printWarnings } from './report.ts';
import { sha256 } from './store.ts';
import { openTarget, type Target } from './target.ts';
import { writeFiles } from './write-files.ts';

export interface BuildContext {
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
  /** Messages for people; results go to `result`. */
  warn: (text: string) => void;
  result: (text: string) => void;
}

/** The code that a site depends on. */
const siteCode = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

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
  const made = await makeContent({
    folder: call.folder,
    leaveOut: [outDir, contentDir, out.staging, content.staging],
    store: call.fresh ? null : join(projectRoot, 'node_modules/.cache/dossier'),
    timeLimitMs: call.timeLimitMs,
    stage: context.stage,
    signal: context.signal,
  });
  const { dossier } = made;
  printWarnings(made.warnings, context.warn);
  printRejections(dossier, call.folder, context.warn);
  if (dossier.totals.published === 0) throw new BuildError(nothingToPublish(dossier, call.folder));
  const key = sha256(JSON.stringify([dossier, await codeVersion(projectRoot, siteCode)]));
  if (!call.fresh && (await isUnchanged(made, contentDir, outDir, key))) {
    context.result(`Unchanged: ${summarise(dossier)} in ${call.out}\n`);
  } else {
    await makeSite({ made, content, out, key }, call, context);
    await content.publish();
    await out.publish();
    context.result(`Published: ${summarise(dossier)} in ${call.out}\n`);
  }
  return dossier.totals.rejected > 0 ? exitCodes.publishedWithRejections : exitCodes.published;
}

interface Making {
  made: Content;
  content: Target;
  out: Target;
  key: string;
}

/** Fills both staging folders. */
async function makeSite({ made, content, out, key }: Making, call: Call, context: BuildContext): Promise<void> {
  const { dossier } = made;
  const { stage, signal } = context;
  const writing = stage('Writing content');
  await writeFiles(content.staging, made.files());
  writing.done(counted(dossier.totals.published, 'article'));
  const rendering = stage('Rendering pages', dossier.totals.published);
  await renderSite({
    contentDir: content.staging,
    outDir: out.staging,
    articles: dossier.totals.published,
    site: dossier.site,
    onPage: rendering.advance,
    onLine: call.debug ? (line) => context.warn(`${line}\n`) : () => {},
    signal,
  });
  rendering.done('done');
  await finishSite({ folder: out.staging, dossier, articles: made.articles, key, stage, signal });
}

async function isUnchanged({ files }: Content, contentDir: string, outDir: string, key: string): Promise<boolean> {
  if (!(await isIntact(outDir, key))) return false;
  for (const { path, text } of files()) {
    if ((await readFile(join(contentDir, path), 'utf8').catch(() => null)) !== text) return false;
  }
  return true;
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

function nothingToPublish({ totals }: Dossier, folder: string): string {
  const seen =
    totals.rejected > 0
      ? `of ${counted(totals.rejected, 'article')}, all were rejected`
      : 'it has no file that is an article (.txt, .md)';
  return `Nothing to publish in \`${folder}\`: ${seen}`;
}

function summarise({ totals, edition }: Dossier): string {
  const parts = [counted(totals.published, 'article')];
  if (totals.folded > 0) parts.push(`${counted(totals.folded, 'duplicate')} folded`);
  if (totals.rejected > 0) parts.push(`${totals.rejected} rejected`);
  if (totals.notRead > 0) parts.push(`${totals.notRead} other files not read`);
  return `${parts.join(', ')}; edition ${edition}`;
}
