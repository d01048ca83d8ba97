import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const run = promisify(execFile);
const program = new URL('../../../src/cli/dossier.ts', import.meta.url).pathname;

/** Exports the bundled dossier, or another site, as a user would. */
export async function exportSite(
  words: readonly string[],
  environment: Record<string, string> = {},
  site = inject('siteFolder'),
): Promise<void> {
  await run(process.execPath, [program, 'export', site, ...words], { env: { ...process.env, ...environment } });
}

/** The exit code of an export that fails, and what it says. */
export async function exportCode(words: readonly string[], site?: string): Promise<[number, string]> {
  try {
    await exportSite(words, {}, site);
    return [0, ''];
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return [code, stderr];
  }
}
