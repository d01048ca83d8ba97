import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureRun, type RunFigures } from './measure.ts';

export interface BuildFigures {
  articles: number;
  /** Nothing from earlier builds is used. */
  cold: RunFigures;
  /** The same input once more. */
  unchanged: RunFigures;
  /** One sentence is added to one article. */
  oneChanged: RunFigures;
}

const program = new URL('../../src/cli/dossier.ts', import.meta.url).pathname;
const cache = new URL('../../node_modules/.cache/dossier', import.meta.url).pathname;

/** Builds the dossier of `folder` three times. The store of earlier outcomes is emptied first. */
export async function benchBuilds(folder: string, work: string, articles: number): Promise<BuildFigures> {
  const build = (): Promise<RunFigures> =>
    measureRun(process.execPath, [
      program,
      'build',
      folder,
      '--out',
      join(work, 'site'),
      '--content',
      join(work, 'content'),
    ]);
  rmSync(cache, { recursive: true, force: true });
  const cold = await build();
  const unchanged = await build();
  const first = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()[0]!;
  appendFileSync(join(folder, first), '\n\nOne more sentence stands here.\n');
  return { articles, cold, unchanged, oneChanged: await build() };
}
