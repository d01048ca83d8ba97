import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/cli/server/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the bundled dossier, built and served for these tests; with a slash at the end. */
    siteAddress: string;
    /** Folder of that site. */
    siteFolder: string;
  }
}

/** Builds the bundled dossier once, as a user would, and serves it on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = await mkdtemp(join(tmpdir(), 'dossier-browser-'));
  const siteFolder = join(work, 'site');
  const program = new URL('../../src/cli/dossier.ts', import.meta.url).pathname;
  await promisify(execFile)(process.execPath, [
    program,
    'build',
    'seeds',
    '--out',
    siteFolder,
    '--content',
    join(work, 'content'),
  ]);
  const server = await startServer({ folder: siteFolder, host: '127.0.0.1', port: 0 });
  project.provide('siteAddress', server.address);
  project.provide('siteFolder', siteFolder);
  return async () => {
    await server.close();
    await rm(work, { recursive: true });
  };
}
