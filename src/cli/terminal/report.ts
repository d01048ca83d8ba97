import { join } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { VFileMessage } from 'vfile-message';
import type { Dossier } from '../../schema/dossier.ts';
import { describeMessages } from './errors.ts';

/** Prints every rejected file with its reason, once. */
export function printRejections({ files }: Dossier, folder: string, warn: (text: string) => void): void {
  const reports = files.flatMap((fate) => {
    if (fate.fate !== 'rejected') return [];
    const file = new VFile({ path: join(folder, fate.file) });
    const place = fate.line === null ? undefined : { line: fate.line, column: fate.column ?? 1 };
    file.message(fate.reason, { ruleId: fate.rule, ...(place && { place }) }).fatal = true;
    return [file];
  });
  if (reports.length > 0) warn(`${reporter(reports, { color: false })}\n`);
}

/** Prints what a person should look at in `dossier.yaml`, once. */
export function printWarnings(warnings: readonly VFileMessage[], warn: (text: string) => void): void {
  if (warnings.length > 0) warn(`${describeMessages(warnings)}\n`);
}
