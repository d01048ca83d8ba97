import { verifySite } from '../../editions/verify-site.ts';
import { counted } from '../terminal/counted.ts';
import { BuildError } from '../terminal/errors.ts';
import type { Inspection } from './inspect-worker.ts';
import { manifestName } from './manifest.ts';

const problemsShown = 20;

/**
 * Resolves every link of a finished site; throws a `BuildError` that lists what must not be published. `files` are all files of the site but
 * its manifest, which is written last.
 */
export function checkSite(files: readonly Inspection[]): void {
  const reports = files.map(({ report }) => report).filter((report) => report !== null);
  const problems = verifySite(reports, new Set([manifestName, ...files.map(({ path }) => path)]));
  if (problems.length === 0) return;
  const lines = problems.slice(0, problemsShown).map(({ page, reason }) => `  ${page}: ${reason}`);
  throw new BuildError(
    `${counted(problems.length, 'fault')} in the finished site, so it is not published:\n${lines.join('\n')}`,
  );
}
