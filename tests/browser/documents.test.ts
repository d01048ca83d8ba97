import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runDossier } from '../examples/run-dossier.ts';
import { visit } from './harness.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const site = inject('siteFolder');
let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'dossier-documents-'));
});
afterAll(() => rm(work, { recursive: true }));

/** Makes an edition of the bundled dossier, and returns where it is. */
async function make(format: string, name: string, ...more: string[]): Promise<string> {
  const { exitCode, stderr } = await runDossier(['export', site, format, join(work, name), ...more]);
  if (exitCode !== 0) throw new Error(stderr);
  return join(work, name);
}

async function readPdf(path: string) {
  const document = await getDocumentProxy(new Uint8Array(await readFile(path)));
  return { document, pages: (await extractText(document)).text };
}

test('a single file is whole, and sound, without JavaScript', async () => {
  const address = pathToFileURL(await make('--single-file', 'whole.html')).href;
  await visit(
    async ({ page, open }) => {
      await open('');
      expect(await page.locator('article').count()).toBe(5);
      expect(await page.locator('find-lines').isVisible()).toBe(false);
      const broken = await page
        .locator('a[href^="#"]')
        .evaluateAll((links: HTMLAnchorElement[]) =>
          links.filter((link) => document.getElementById(link.hash.slice(1)) === null).map((link) => link.hash),
        );
      expect(broken).toEqual([]);
    },
    { address, javaScriptEnabled: false },
  );
});

test('a single file finds its sentences by words in other endings and by phrases', async () => {
  const address = pathToFileURL(await make('--single-file', 'find.html')).href;
  await visit(
    async ({ page, open }) => {
      await open('');
      const find = async (words: string): Promise<string | null> => {
        await page.getByLabel('Find in this file').fill(words);
        return page.getByRole('status').textContent();
      };
      expect(await find('peace talk')).toBe('2 sentences in 2 articles.');
      expect(await find('"talks peace"')).toBe('No sentence has these words.');
      await find('peace talks');
      await page.locator('find-lines li a').first().click();
      expect(await page.locator(':target').textContent()).toContain('no peace talks');
      await page.evaluate(axe);
      expect(await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
    },
    { address, bypassCSP: true },
  );
});

test('a single file runs and loads nothing but its own', async () => {
  const text = await readFile(await make('--single-file', 'policy.html'), 'utf8');
  expect(text).toMatch(
    /content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; font-src data:;/,
  );
  expect(text).not.toMatch(/ (?:src|style|on\w+)=/);
});

test('one article, or the results of a search, make a single file', async () => {
  const one = await readFile(await make('--single-file', 'one.html', '--article', '2'), 'utf8');
  expect(one.match(/<article /g)).toHaveLength(1);
  const found = await readFile(await make('--single-file', 'found.html', '--query', '"peace talks"'), 'utf8');
  expect(found.match(/<article /g)).toHaveLength(2);
  expect(found).toContain('Sentences with “&quot;peace talks&quot;”');
});

test.each([
  [['--single-file', 'x.txt'], 2, 'end it in .html'],
  [['--single-file', 'x.html', '--article', '9'], 2, 'There is no article `9`'],
  [['--single-file', 'x.html', '--query', 'xyzzyx'], 1, 'No sentence'],
  [['--single-file', 'x.html', '--query', '...'], 2, 'expected words'],
  [['--book', 'x.html'], 2, 'end it in .pdf'],
  [['--book', 'x.pdf', '--paper', 'a5'], 2, 'a4, letter'],
  [['--book', 'x.pdf', '--query', 'a'], 2, 'goes with --single-file'],
])('answers %j with exit code %i', async ([format = '', name = '', ...more], exitCode, message) => {
  const result = await runDossier(['export', site, format, join(work, name), ...more]);
  expect(result.exitCode).toBe(exitCode);
  expect(result.stderr).toContain(message);
});

test('overwrites no file of somebody else, and writes nothing without a Chromium', async () => {
  for (const [format, name] of [
    ['--single-file', 'mine.html'],
    ['--book', 'mine.pdf'],
  ] as const) {
    await writeFile(join(work, name), 'mine');
    expect((await runDossier(['export', site, format, join(work, name)])).exitCode).toBe(1);
    expect(await readFile(join(work, name), 'utf8')).toBe('mine');
  }
  const { exitCode, stderr } = await runDossier(['export', site, '--book', join(work, 'none.pdf')], {
    CHROMIUM: '/no/chromium',
  });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('CHROMIUM names `/no/chromium`')]);
  await expect(readFile(join(work, 'none.pdf'))).rejects.toThrow('ENOENT');
});

test.each(['a4', 'letter'])('a book on %s names the right pages, and keeps its links', async (paper) => {
  const { document, pages } = await readPdf(await make('--book', `${paper}.pdf`, '--paper', paper));
  const { view } = await document.getPage(1);
  expect(view.slice(2).map(Math.round)).toEqual(paper === 'a4' ? [595, 842] : [612, 792]);
  const named = [...pages[1]!.matchAll(/^(\d) .* (\d+)$/gm)];
  expect(named).toHaveLength(5);
  for (const [, article, page] of named) expect(pages[Number(page) - 1]).toContain(`Article ${article} of 5`);
  expect(pages[Number(/Sources (\d+)/.exec(pages[1]!)![1]) - 1]).toMatch(/SHA-256\n[0-9a-f]{64}$/m);
  const links = await (await document.getPage(2)).getAnnotations();
  expect(links.filter(({ subtype, dest }) => subtype === 'Link' && dest !== null)).toHaveLength(6);
});

test('a book of the same dossier has the same bytes', async () => {
  const [first, second] = [await make('--book', 'first.pdf'), await make('--book', 'second.pdf')];
  expect((await readFile(first)).equals(await readFile(second))).toBe(true);
});
