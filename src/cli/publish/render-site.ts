import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './lock.ts';
import { moveInto } from './move.ts';
import { projectRoot } from '../project.ts';
import { runAstro } from './run-astro.ts';
import { together } from './together.ts';

export interface RenderOptions {
  contentDir: string;
  /** An empty folder for the site. */
  outDir: string;
  /** How many articles there are: many are rendered by several processes. */
  articles: number;
  /** The address the site is published at; `null` when it is not known. */
  site: string | null;
  /** How many articles have a picture, the first ones; `null` where the dossier has none either. */
  pictures: number | null;
  /** Called after each article's page. */
  onPage: () => void;
  /** Called with each line that Astro prints. */
  onLine: (line: string) => void;
  signal: AbortSignal;
}

const workFolder = join(projectRoot, '.dossier', '.rendering');

/** Starting Astro takes as long as rendering about this many articles. */
const fewestInShare = 300;

/** A process takes up to about 1 GB at 10,000 articles. */
const mostShares = 2;

const articlePage = /\/articles\/[^/]+-[a-z2-7]{8}\/index\.html/;

/**
 * Renders the site with Astro, in processes of their own: their memory is given back before the search index is made, and two builds
 * at once share nothing. Astro must write within the project, whose packages its pages load; the result is moved from there.
 * Throws a `BuildError` with the end of what Astro said when it fails.
 */
export async function renderSite(options: RenderOptions): Promise<void> {
  await removeLeftovers();
  const work = join(workFolder, String(process.pid));
  const folders = Array.from({ length: countShares(options.articles) }, (_, index) => join(work, String(index)));
  try {
    const shares = folders.map(
      (folder, index) => (signal: AbortSignal) =>
        renderShare(folder, `${index + 1}/${folders.length}`, { ...options, signal }),
    );
    await together(options.signal, shares);
    for (const folder of folders) await moveInto(join(folder, 'site'), options.outDir);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function countShares(articles: number): number {
  const worthwhile = Math.ceil(articles / fewestInShare);
  return Math.min(worthwhile, availableParallelism(), mostShares);
}

async function renderShare(folder: string, share: string, options: RenderOptions): Promise<void> {
  const { contentDir, site, pictures, onLine, onPage, signal } = options;
  await mkdir(join(folder, 'site'), { recursive: true });
  await runAstro({
    environment: {
      DOSSIER_CONTENT: contentDir,
      DOSSIER_OUT: join(folder, 'site'),
      DOSSIER_CACHE: join(folder, 'cache'),
      DOSSIER_SHARE: share,
      ...(site !== null && { DOSSIER_SITE: site }),
      ...(pictures !== null && { DOSSIER_PICTURES: String(pictures) }),
    },
    onLine: (line) => {
      onLine(line);
      if (articlePage.test(line)) onPage();
    },
    signal,
  });
}

/** Folders of builds that were killed, by the number of their process. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(workFolder).catch(() => [])) {
    if (!isRunning(Number(name))) await rm(join(workFolder, name), { recursive: true, force: true });
  }
}
