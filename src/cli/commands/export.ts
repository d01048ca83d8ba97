import { resolve, sep } from 'node:path';
import type { BuildContext } from './build.ts';
import { CallError } from '../terminal/errors.ts';
import { type ExitCode, exitCodes } from '../terminal/exit-codes.ts';
import { exportBook } from '../export/export-book.ts';
import { exportPortable } from '../export/export-portable.ts';
import { exportSingle } from '../export/export-single.ts';
import { openSite, type Site } from '../publish/open-site.ts';
import type { Call } from '../terminal/call.ts';
import type { FormatName } from '../terminal/options.ts';

export interface ExportTask {
  site: Site;
  /** The file or folder to make, as written. */
  target: string;
  call: Call;
  context: BuildContext;
}

/** Makes an edition: appears at its target as a whole or not at all. Returns what was made, for people: `5 articles, 92 files`. */
export type Exporter = (task: ExportTask) => Promise<string>;

const exporters: Record<FormatName, Exporter> = {
  portable: exportPortable,
  'single-file': exportSingle,
  book: exportBook,
};

/**
 * Makes another edition of a finished site. Throws a `CallError` where the folder is no dossier, and a `BuildError` where it is not intact
 * or where the target holds what is not ours; nothing is overwritten then.
 */
export async function exportEdition(call: Call, context: BuildContext): Promise<ExitCode> {
  if (call.edition === null) throw new TypeError('`export` is called with an edition');
  const { format, target } = call.edition;
  checkApart(call.folder, target);
  const site = await openSite(call.folder, context);
  const made = await exporters[format]({ site, target, call, context });
  context.result(`Exported: ${made}; edition ${site.manifest.edition} in ${target}\n`);
  return exitCodes.published;
}

/** An edition within the site would become part of it. */
function checkApart(site: string, target: string): void {
  const [from, to] = [resolve(site), resolve(target)];
  if (isWithin(to, from) || isWithin(from, to))
    throw new CallError(`\`${target}\` and the dossier in \`${site}\` are one within the other; name another place`);
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
