import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { BuildError } from '../terminal/errors.ts';
import { projectRoot } from '../project.ts';
import { slowHeap } from '../slow-heap.ts';

export interface AstroRun {
  /** What `astro.config.mjs` reads. */
  environment: Record<string, string>;
  /** Called with each line that Astro prints. */
  onLine: (line: string) => void;
  signal: AbortSignal;
}

const astroProgram = fileURLToPath(new URL('../bin/astro.mjs', import.meta.resolve('astro')));
const linesKept = 20;

/** Stands before each page that Astro tells of. */
const pageMark = '├─';

/** Variables that Astro would take for its own settings when a person's environment happens to have them. */
const astroNames = new Set(['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']);

/** `astro build` on the project, in a process of its own. Throws a `BuildError` with the end of what Astro said when it fails. */
export async function runAstro({ environment, onLine, signal }: AstroRun): Promise<void> {
  const inherited = Object.entries(process.env).filter(([name]) => !astroNames.has(name));
  const child = spawn(process.execPath, [...slowHeap, astroProgram, 'build', '--root', projectRoot], {
    cwd: projectRoot,
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const exit = once(child, 'close');
  const said: string[] = [];
  const listen = async (stream: Readable): Promise<void> => {
    for await (const line of createInterface({ input: stream })) {
      onLine(line);
      if (!line.includes(pageMark)) said.push(line);
    }
  };
  const [[code]] = await Promise.all([exit, listen(child.stdout), listen(child.stderr)]);
  if (code !== 0) throw new BuildError(`Astro could not render the site:\n${said.slice(-linesKept).join('\n')}`);
}
