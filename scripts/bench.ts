import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAnalyse } from './bench-analyse.ts';
import { benchRelate, type RelateFigures, tabulateRelate } from './bench-relate.ts';
import { benchBuilds, type BuildFigures } from './bench/builds.ts';
import { sampleNews, unpackNews } from './bench/corpus.ts';
import { benchExports, type ExportFigures } from './bench/exports.ts';
import { benchGrowth, type GrowthRow } from './bench/growth.ts';
import { benchHugo } from './bench/hugo.ts';
import type { RunFigures } from './bench/measure.ts';

/** `npm run bench -- [data folder] [--sizes 1000,10000]`: words a second, then whole builds of real news, beside Hugo on the same texts, and what comparing them costs. */
const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000' } },
  allowPositionals: true,
});
const work = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  await bench(positionals[0] ?? '../shared/data');
} finally {
  rmSync(work, { recursive: true });
}

async function bench(data: string): Promise<void> {
  const news = unpackNews(data, work);
  if (news === null) {
    console.log(`Skipped: there is no news-10k.tar.gz in ${data}`);
    return;
  }
  const texts = readTexts(sampleNews(news, 500, join(work, 'sample')));
  console.table(benchAnalyse(texts));
  console.table(benchGrowth(texts).map(toFixed));
  const builds: BuildFigures[] = [];
  const related: { articles: number; figures: RelateFigures }[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = sampleNews(news, size, join(work, String(size)));
    const hugo = await benchHugo(folder, freshFolder(`hugo-${size}`));
    const built = freshFolder(`build-${size}`);
    const figures = await benchBuilds(folder, built, size);
    builds.push(figures);
    related.push({ articles: size, figures: benchRelate(folder) });
    printBuilds(figures);
    printExports(await benchExports(join(built, 'site'), freshFolder(`exports-${size}`)));
    console.log(
      hugo === null
        ? 'Hugo is not installed: nothing to compare with'
        : `Hugo + Pagefind on the same texts: ${describe(hugo.render)} + ${describe(hugo.index)}; cold build ${ratio(figures.cold, hugo)}, unchanged ${ratio(figures.unchanged, hugo)} times that`,
    );
  }
  console.table(tabulateRelate(related));
  printGrowth(builds);
}

function toFixed({ shape, quarter, million, exponent }: GrowthRow): Record<string, string> {
  return {
    shape,
    '250 kB': `${quarter.toFixed(2)} s`,
    '1 MB': `${million.toFixed(2)} s`,
    exponent: exponent.toFixed(2),
  };
}

function printBuilds({ articles, cold, unchanged, oneChanged }: BuildFigures): void {
  console.log(`\n${articles} articles`);
  const rows = [
    ...cold.stages,
    { label: 'cold, all', ...cold },
    { label: 'one changed, all', ...oneChanged },
    { label: 'unchanged, all', ...unchanged },
  ];
  console.table(
    rows.map(({ label, seconds, peakBytes }) => ({
      stage: label,
      seconds: seconds.toFixed(1),
      peakMb: Math.round(peakBytes / 1e6),
    })),
  );
}

function printExports(exports: readonly ExportFigures[]): void {
  console.table(
    exports.map(({ format, run, bytes }) => ({
      export: format,
      seconds: run.seconds.toFixed(1),
      peakMb: Math.round(run.peakBytes / 1e6),
      sizeMb: (bytes / 1e6).toFixed(1),
    })),
  );
}

/** How the cold build grows with its input: the ratio, and the exponent e of t = n^e. */
function printGrowth(builds: readonly BuildFigures[]): void {
  const [first, last] = [builds[0], builds.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const times = last.cold.seconds / first.cold.seconds;
  const exponent = Math.log(times) / Math.log(last.articles / first.articles);
  console.log(`\nt(${last.articles}) / t(${first.articles}) = ${times.toFixed(2)}; exponent ${exponent.toFixed(2)}`);
}

function describe({ seconds, peakBytes }: RunFigures): string {
  return `${seconds.toFixed(1)} s (${Math.round(peakBytes / 1e6)} MB)`;
}

function ratio(run: RunFigures, { render, index }: { render: RunFigures; index: RunFigures }): string {
  return (run.seconds / (render.seconds + index.seconds)).toFixed(2);
}

function readTexts(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
}

function freshFolder(name: string): string {
  const folder = join(work, name);
  mkdirSync(folder);
  return folder;
}
