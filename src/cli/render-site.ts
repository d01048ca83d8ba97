import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { BuildError } from './errors.ts';
import { isRunning } from './lock.ts';
import { projectRoot } from './project.ts';

export interface RenderOptions {
  contentDir: string;
  /** An empty folder for the site. */
  outDir: string;
  /** The address the site is published at; `null` when it is not known. */
  site: string | null;
  /** Called after each article's page. */
  onPage: () => void;
  /** Called with each line that Astro prints. */
  onLine: (line: string) => void;
  signal: AbortSignal;
}

const astroProgram = fileURLToPath(new URL('../bin/astro.mjs', import.meta.resolve('astro')));
const workFolder = join(projectRoot, '.dossier', '.rendering');
const linesKept = 20;
const articlePage = /\/articles\/[^/]+-[a-z2-7]{8}\/index\.html/;

/** Variables that Astro would take for its own settings when a person's environment happens to have them. */
const astroNames = new Set(['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']);

/**
 * Renders the site with Astro, in a process of its own: its memory is given back before the search index is made, and two builds at
 * once share nothing. Astro must write within the project, whose packages its pages load; the result is moved from there.
 * Throws a `BuildError` with the end of what Astro said when it fails.
 */
export async function renderSite(options: RenderOptions): Promise<void> {
  await removeLeftovers();
  const work = join(workFolder, String(process.pid));
  const rendered = join(work, 'site');
  try {
    await mkdir(rendered, { recursive: true });
    await runAstro(options, {
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      DOSSIER_CONTENT: options.contentDir,
      DOSSIER_OUT: rendered,
      DOSSIER_CACHE: join(work, 'cache'),
      ...(options.site !== null && { DOSSIER_SITE: options.site }),
    });
    await move(rendered, options.outDir);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function runAstro({ onLine, onPage, signal }: RenderOptions, environment: Record<string, string>): Promise<void> {
  const inherited = Object.entries(process.env).filter(([name]) => !astroNames.has(name));
  const child = spawn(process.execPath, [astroProgram, 'build', '--root', projectRoot], {
    cwd: projectRoot,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const exit = once(child, 'close');
  const said: string[] = [];
  const listen = async (stream: Readable): Promise<void> => {
    for await (const line of createInterface({ input: stream })) {
      onLine(line);
      if (articlePage.test(line)) onPage();
      else said.push(line);
    }
  };
  const [[code]] = await Promise.all([exit, listen(child.stdout), listen(child.stderr)]);
  if (code !== 0) throw new BuildError(`Astro could not render the site:\n${said.slice(-linesKept).join('\n')}`);
}

/** Folders of builds that were killed, by the number of their process. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(workFolder).catch(() => [])) {
    if (!isRunning(Number(name))) await rm(join(workFolder, name), { recursive: true, force: true });
  }
}

/** Renames a folder over an empty one; copies where that one is on another disk. */
async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}
