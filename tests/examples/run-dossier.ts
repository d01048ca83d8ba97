import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = new URL('../../src/cli/dossier.ts', import.meta.url).pathname;

export interface Result {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  result: Promise<Result>;
  /** What of stdout matches, as soon as it does. */
  says: (pattern: RegExp) => Promise<string>;
}

/** Starts the program as a user would, in a process of its own. */
export function startDossier(words: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return {
    child,
    result: once(child, 'close').then(() => ({ exitCode: child.exitCode, ...said })),
    says: async (pattern) => {
      for (;;) {
        const match = pattern.exec(said.stdout)?.[0];
        if (match !== undefined) return match;
        if (child.exitCode !== null) throw new Error(`ended without saying ${pattern}: ${said.stderr}`);
        await once(child.stdout, 'data');
      }
    },
  };
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
