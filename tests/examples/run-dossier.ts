import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const program = new URL('../../src/cli/dossier.ts', import.meta.url).pathname;

export interface Result {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  result: Promise<Result>;
}

/** Starts the program as a user would, in a process of its own. */
export function startDossier(words: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const finish = async (): Promise<Result> => {
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { exitCode: child.exitCode, stdout, stderr };
  };
  return { child, result: finish() };
}

/** Runs the program to its end. */
export function runDossier(words: readonly string[], env?: Record<string, string>): Promise<Result> {
  return startDossier(words, env).result;
}

/** A folder of its own for a test, with the words that make a build stay inside it. */
export interface Workplace {
  folder: string;
  site: string;
  /** `build <input>` into this workplace. */
  buildOf: (input: string) => string[];
  /** The manifest of the site: two sites with the same one are the same to the byte. */
  manifest: () => Promise<string>;
  remove: () => Promise<void>;
}

export async function makeWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-test-'));
  const site = join(folder, 'site');
  return {
    folder,
    site,
    buildOf: (input) => ['build', input, '--out', site, '--content', join(folder, 'content')],
    manifest: () => readFile(join(site, 'manifest.json'), 'utf8'),
    remove: () => rm(folder, { recursive: true }),
  };
}
