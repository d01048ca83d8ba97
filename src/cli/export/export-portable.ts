import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { composeManifest, manifestText } from '../../editions/manifest/compose.ts';
import { composeOpenMe } from '../../editions/portable/open-me.ts';
import { folder as inner, isLeftOut, openMe } from '../../editions/portable/layout.ts';
import { safeNames } from '../../editions/portable/safe-names.ts';
import { bundlePortable } from './bundle-portable.ts';
import { checkSite } from '../publish/check-site.ts';
import { counted } from '../terminal/counted.ts';
import { CallError } from '../terminal/errors.ts';
import type { ExportTask } from '../commands/export.ts';
import { openFileTarget } from '../publish/file-target.ts';
import { inspectFiles } from '../publish/inspect-site.ts';
import { listFiles } from '../files/list-files.ts';
import { manifestName } from '../publish/manifest.ts';
import { rewritePages } from './rewrite-pages.ts';
import { openTarget } from '../publish/target.ts';
import { writeFiles } from '../files/write-files.ts';
import { writePacks } from './write-packs.ts';
import { isPortableZip, writeZip } from './write-zip.ts';

/** Names that nobody gives to a folder. */
const otherFile = /\.(?:7z|bz2|gz|html?|pdf|rar|tar|tgz|xz)$/i;

/**
 * Makes the portable edition of a site, in a folder or, where the target's name ends in `.zip`, in a zip. Throws a `CallError` for the name
 * of another kind of file.
 */
export async function exportPortable(task: ExportTask): Promise<string> {
  if (otherFile.test(task.target))
    throw new CallError(`\`${task.target}\` is no zip; end it in .zip, or name a folder`);
  const isZip = /\.zip$/i.test(task.target);
  const out = isZip ? await openFileTarget(task.target, isPortableZip) : await openTarget(task.target, openMe);
  try {
    const made = await (isZip ? makeZip(out.staging, task) : makeFolder(out.staging, task));
    await out.publish();
    return made;
  } finally {
    await out.release();
  }
}

/** The folder is made beside the zip first. */
async function makeZip(file: string, task: ExportTask): Promise<string> {
  const unpacked = await openTarget(`${task.target}.unpacked`, openMe);
  try {
    const made = await makeFolder(unpacked.staging, task);
    const zipping = task.context.stage('Writing the zip');
    await writeZip({ folder: unpacked.staging, first: openMe, file, signal: task.context.signal });
    zipping.done('done');
    return made;
  } finally {
    await unpacked.release();
  }
}

/** Fills an empty folder. */
async function makeFolder(folder: string, { site, context }: ExportTask): Promise<string> {
  const { stage, signal } = context;
  const files = site.files.filter((file) => !isLeftOut(file));
  const renamed = new Map([...safeNames(files), [manifestName, `../${manifestName}`]]);
  const to = join(folder, inner);
  await mkdir(to);
  const rewriting = stage('Rewriting pages', files.length);
  const modules = await rewritePages({ from: site.folder, to, files, renamed, onFile: rewriting.advance, signal });
  rewriting.done(counted(files.length, 'file'));
  const starts = await writePacks(join(site.folder, 'pagefind'), to);
  await bundlePortable({ site: site.folder, modules, starts, to });
  const { title, totals } = site.dossier;
  const { edition, key, sources, content } = site.manifest;
  const page = composeOpenMe({ title: title.value, edition, articles: counted(totals.published, 'article') });
  await writeFiles(folder, [{ path: openMe, text: page }]);
  const made = await listFiles(folder);
  const checking = stage('Checking the edition', made.length);
  const inspections = await inspectFiles({ folder, files: made, base: '/', onFile: checking.advance, signal });
  checkSite(inspections);
  checking.done(counted(made.length, 'file'));
  const manifest = composeManifest(inspections, { edition, key, content: { sources, content } });
  await writeFiles(folder, [{ path: manifestName, text: manifestText(manifest) }]);
  return `${counted(totals.published, 'article')}, ${counted(made.length + 1, 'file')}`;
}
