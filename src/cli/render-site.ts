import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { BuildError } from './errors.ts';
import { projectRoot } from './project.ts';

export interface RenderOptions {
  contentDir: string;
  /** An empty folder for the site. */
  outDir: string;
  /** A folder for what Astro keeps between its own steps; nothing in it outlives the build. */
  cacheDir: string;
  /** The address the site is published at; `null` when it is not known. */
  site: string | null;
  /** Called after each page. */
  onPage: () => void;
  /** Called with each line that Astro prints. */
  onLine: (line: string) => void;
  signal: AbortSignal;
}

const astroProgram = fileURLToPath(new URL('../bin/astro.mjs', import.meta.resolve('astro')));
const linesKept = 20;

/**
 * Renders the site with Astro, in a process of its own: its memory is given back before the search index is made, and two builds at
 * once share nothing. Throws a `BuildError` with the end of what Astro said when it fails.
 */
export async function renderSite(options: RenderOptions): Promise<void> {
  const child = spawn(process.execPath, [astroProgram, 'build', '--root', projectRoot], {
    cwd: projectRoot,
    env: { ...process.env, ...environment(options) },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: options.signal,
  });
  const exit = once(child, 'close');
  const said: string[] = [];
  const listen = async (stream: Readable): Promise<void> => {
    for await (const line of createInterface({ input: stream })) {
      options.onLine(line);
      if (line.includes('/index.html')) options.onPage();
      else said.push(line);
    }
  };
  const [[code]] = await Promise.all([exit, listen(child.stdout), listen(child.stderr)]);
  if (code !== 0) throw new BuildError(`Astro could not render the site:\n${said.slice(-linesKept).join('\n')}`);
}

function environment({ contentDir, outDir, cacheDir, site }: RenderOptions): Record<string, string> {
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    DOSSIER_CONTENT: contentDir,
    DOSSIER_OUT: outDir,
    DOSSIER_CACHE: cacheDir,
    ...(site !== null && { DOSSIER_SITE: site }),
  };
}
