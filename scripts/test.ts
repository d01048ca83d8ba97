import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs vitest with the arguments given, then prints its totals as one plain line, read from its JSON report. */
const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
const report = join(folder, 'report.json');
const vitest = new URL('../vitest.mjs', import.meta.resolve('vitest')).pathname;
const config = new URL('../tests/vitest.config.ts', import.meta.url).pathname;

const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
const { numPassedTests, numFailedTests, numPendingTests } = readReport();
console.log(
  `${numPassedTests} passed, ${numFailedTests} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`,
);
rmSync(folder, { recursive: true });
process.exitCode = numPassedTests === 0 ? 1 : (status ?? 1);

function readReport(): { numPassedTests: number; numFailedTests: number; numPendingTests: number } {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as ReturnType<typeof readReport>;
  } catch (error) {
    throw new Error('vitest left no report, so no test has run', { cause: error });
  }
}
