import { join } from 'node:path';
import type { Dossier } from '../../schema/dossier.ts';
import type { BuildContext } from '../commands/build.ts';
import { codeVersion } from './code-version.ts';
import { counted } from '../terminal/counted.ts';
import { BuildError } from '../terminal/errors.ts';
import { makeContent } from './make-content.ts';
import type { Call } from '../terminal/call.ts';
import { projectRoot } from '../project.ts';
import { readEdition } from '../publish/read-edition.ts';
import { printRejections, printWarnings } from '../terminal/report.ts';
import { sha256 } from './store.ts';
import { writeFiles } from '../files/write-files.ts';

export interface PrepareOptions {
  call: Call;
  context: BuildContext;
  /** Folders within the dossier's that are not input. */
  leaveOut: readonly string[];
  /** An empty folder for the content. */
  staging: string;
  /** Whether the last site was made under a key, and it and its content are as they were. */
  isMadeAlready: (key: string) => Promise<boolean>;
}

/** What is needed of an article once its content is written. */
export interface PublishedArticle {
  id: string;
  slug: string;
  /** BCP 47 primary subtag; `null` when it is not known. */
  language: string | null;
}

/** What the site is made from beside the content: little, so that the articles' memory is free while it is made. */
export interface PreparedContent {
  dossier: Dossier;
  articles: readonly PublishedArticle[];
  /** Hash over the input, the options and the code. */
  key: string;
  /** Whether the last content and site are what would be made; nothing was written then. */
  isUnchanged: boolean;
}

/** The code that a site depends on. */
const siteCode = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Makes the content and writes it, unless all is there already. Throws a `BuildError` when there is nothing to publish. */
export async function prepareContent(options: PrepareOptions): Promise<PreparedContent> {
  const { call, context, leaveOut, staging, isMadeAlready } = options;
  const earlier = call.since === undefined ? null : await readEdition(call.since);
  const content = await makeContent({
    folder: call.folder,
    leaveOut,
    store: call.fresh ? null : join(projectRoot, 'node_modules/.cache/dossier'),
    timeLimitMs: call.timeLimitMs,
    earlier,
    stage: context.stage,
    signal: context.signal,
  });
  const { dossier } = content;
  printWarnings(content.warnings, context.warn);
  printRejections(dossier, call.folder, context.warn);
  if (dossier.totals.published === 0) throw new BuildError(nothingToPublish(dossier, call.folder));
  const made = [dossier, content.changes, call.pictures, await codeVersion(projectRoot, siteCode)];
  const key = sha256(JSON.stringify(made));
  const isUnchanged = !call.fresh && (await isMadeAlready(key));
  if (!isUnchanged) {
    const writing = context.stage('Writing content');
    await writeFiles(staging, content.files());
    writing.done(counted(dossier.totals.published, 'article'));
  }
  const articles = content.articles.map(({ id, slug, language }) => ({ id, slug, language: language?.value ?? null }));
  return { dossier, articles, key, isUnchanged };
}

function nothingToPublish({ totals }: Dossier, folder: string): string {
  const seen =
    totals.rejected > 0
      ? `of ${counted(totals.rejected, 'article')}, all were rejected`
      : 'it has no file that is an article (.txt, .md)';
  return `Nothing to publish in \`${folder}\`: ${seen}`;
}
