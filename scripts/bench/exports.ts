import { statSync } from 'node:fs';
import { join } from 'node:path';
import { measureRun, type RunFigures } from './measure.ts';

export interface ExportFigures {
  format: string;
  run: RunFigures;
  /** Of what was made; 0 where nothing was. */
  bytes: number;
}

const program = new URL('../../src/cli/dossier.ts', import.meta.url).pathname;

/** What each format is made as. */
const targets = { portable: 'portable.zip', 'single-file': 'dossier.html', book: 'dossier.pdf' } as const;

/** Makes every edition of a published site. */
export async function benchExports(site: string, work: string): Promise<ExportFigures[]> {
  const figures: ExportFigures[] = [];
  for (const [format, name] of Object.entries(targets)) {
    const target = join(work, name);
    const run = await measureRun(process.execPath, [program, 'export', site, `--${format}`, target]);
    figures.push({ format, run, bytes: statSync(target, { throwIfNoEntry: false })?.size ?? 0 });
  }
  return figures;
}
