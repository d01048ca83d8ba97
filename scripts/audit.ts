import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { startServer } from '../src/cli/server/static-server.ts';
import { sections } from '../src/site/navigation.ts';
import { browserArguments, findBrowser } from './browser.ts';

/** Lighthouse over a published site: `npm run audit -- [--out dist] [page ...]`. Fails when a score is under 95. */
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const least = 95;

const port = await freePort();
const { path, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath: path,
  args: [...browserArguments, `--remote-debugging-port=${port}`],
  env: { ...process.env, ...env },
});
const server = await startServer({ folder: values.out, host: '127.0.0.1', port: 0 });
try {
  for (const page of positionals.length > 0 ? positionals : await kindsOfPages()) {
    for (const [form, config] of [
      ['mobile', undefined],
      ['desktop', desktopConfig],
    ] as const) {
      const result = await lighthouse(
        new URL(page, server.address).href,
        { port, onlyCategories: categories, logLevel: 'error' },
        config,
      );
      const scores = categories.map((name): [string, number] => [
        name,
        Math.round((result?.lhr.categories[name]?.score ?? 0) * 100),
      ]);
      console.log(`${page} (${form}): ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}`);
      if (scores.some(([, score]) => score < least)) process.exitCode = 1;
      for (const audit of failedAudits(result?.lhr.audits ?? {})) console.log(`  ${audit}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** The pages in the head of every page, and the first article. */
async function kindsOfPages(): Promise<string[]> {
  const list = await (await fetch(new URL('articles/', server.address))).text();
  const article = /href="(?:\.\/)?([a-z0-9-]+-[a-z2-7]{8}\/)/.exec(list)?.[1];
  return [...sections.map(({ path }) => path.slice(1)), ...(article === undefined ? [] : [`articles/${article}`])];
}

function failedAudits(
  audits: Record<string, { id: string; score: number | null; scoreDisplayMode: string; title: string }>,
): string[] {
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
    .map(({ id, score, title }) => `${id} ${score}: ${title}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
