import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { PageReport } from '../editions/page-report.ts';
import { verifySite } from '../editions/verify-site.ts';
import type { CheckTask } from './check-worker.ts';
import { counted } from './counted.ts';
import { BuildError } from './errors.ts';
import { listFiles } from './list-files.ts';
import type { Stage } from './progress.ts';

export interface CheckSiteOptions {
  /** The finished site. */
  folder: string;
  /** The address it is published at; `null` when it is not known. */
  site: string | null;
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
}

const filesPerTask = 50;
const problemsShown = 20;

/** Parses every page and stylesheet and resolves every link; throws a `BuildError` that lists what must not be published. */
export async function checkSite({ folder, site, stage, signal }: CheckSiteOptions): Promise<void> {
  const files = await listFiles(folder);
  const checked = files.filter((file) => /\.(html|css)$/.test(file));
  const checking = stage('Checking pages and links', Math.ceil(checked.length / filesPerTask));
  const base = site === null ? '/' : new URL(site).pathname.replace(/\/?$/, '/');
  const reports = await readReports({ folder, files: checked, base }, checking, signal);
  const problems = verifySite(reports, new Set(files));
  if (problems.length > 0) {
    const lines = problems.slice(0, problemsShown).map(({ page, reason }) => `  ${page}: ${reason}`);
    throw new BuildError(
      `${counted(problems.length, 'fault')} in the finished site, so it is not published:\n${lines.join('\n')}`,
    );
  }
  checking.done(counted(checked.length, 'file'));
}

async function readReports(
  { folder, files, base }: CheckTask,
  { advance }: Stage,
  signal: AbortSignal,
): Promise<PageReport[]> {
  const batches = Array.from({ length: Math.ceil(files.length / filesPerTask) }, (_, index) =>
    files.slice(index * filesPerTask, (index + 1) * filesPerTask),
  );
  const pool = new Piscina<CheckTask, PageReport[]>({
    filename: new URL('check-worker.ts', import.meta.url).href,
    maxThreads: Math.min(availableParallelism(), batches.length),
  });
  try {
    const reports = batches.map(async (batch) => {
      const report = await pool.run({ folder, files: batch, base }, { signal });
      advance();
      return report;
    });
    return (await Promise.all(reports)).flat();
  } finally {
    await pool.destroy();
  }
}
