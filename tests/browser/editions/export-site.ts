import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const program = new URL('../../../src/cli/dossier.ts', import.meta.url).pathname;

/** Exports the bundled dossier as a user would. */
export async function exportSite(...words: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [program, 'export', inject('siteFolder'), ...words]);
}
