import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { measureRun, type RunFigures } from './measure.ts';

export interface HugoFigures {
  render: RunFigures;
  index: RunFigures;
}

const page =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main data-pagefind-body>{{ .Content }}</main></body></html>';

/** Renders the same texts with Hugo and indexes them with Pagefind's own program; `null` where Hugo is not installed. */
export async function benchHugo(folder: string, work: string): Promise<HugoFigures | null> {
  if (spawnSync('hugo', ['version']).status !== 0) return null;
  const site = join(work, 'hugo');
  mkdirSync(join(site, 'content', 'articles'), { recursive: true });
  mkdirSync(join(site, 'layouts', '_default'), { recursive: true });
  writeFileSync(
    join(site, 'hugo.toml'),
    'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "rss", "sitemap"]\n',
  );
  for (const kind of ['single', 'list']) writeFileSync(join(site, 'layouts', '_default', `${kind}.html`), page);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  )) {
    const name = basename(file, '.txt');
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('<', '&lt;').replaceAll('{', '&#123;');
    writeFileSync(
      join(site, 'content', 'articles', `${name}.md`),
      `---\ntitle: ${JSON.stringify(name)}\n---\n\n${text}\n`,
    );
  }
  const render = await measureRun('hugo', ['--quiet', '--source', site]);
  const pagefind = new URL('runner/bin.cjs', import.meta.resolve('pagefind')).pathname;
  const index = await measureRun(process.execPath, [pagefind, '--site', join(site, 'public')]);
  return { render, index };
}
