import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/files/list-files.ts';
import { type RunningServer, startServer } from '../../src/cli/server/static-server.ts';
import { Dossier, type FileFate } from '../../src/schema/dossier.ts';
import { hostileFates, secret, writeHostileFolder } from '../examples/hostile-folder.ts';
import { makeWorkplace, type Result, runDossier, type Workplace } from '../examples/run-dossier.ts';
import { visit } from './harness.ts';

let work: Workplace;
let result: Result;
let dossier: Dossier;
let server: RunningServer;

beforeAll(async () => {
  work = await makeWorkplace();
  const input = join(work.folder, 'articles');
  await mkdir(input);
  await writeHostileFolder(input);
  result = await runDossier([...work.buildOf(input), '--time-limit', '300']);
  if (result.exitCode !== 3) throw new Error(`ended with ${result.exitCode}: ${result.stderr}`);
  dossier = Dossier.parse(JSON.parse(await readFile(join(work.folder, 'content/dossier.json'), 'utf8')));
  server = await startServer({ folder: work.site, host: '127.0.0.1', port: 0 });
}, 600_000);
afterAll(async () => {
  await server.close();
  await work.remove();
});

const published = () => dossier.files.filter((fate) => fate.fate === 'published');
const rejected = () => dossier.files.filter((fate) => fate.fate === 'rejected');

/** How `hostileFates` puts each fate; of a text only that it was published. */
const plainFates: { [Key in FileFate['fate']]: (fate: Extract<FileFate, { fate: Key }>) => string } = {
  published: () => 'published',
  folded: ({ sameAs }) => sameAs,
  rejected: ({ rule }) => rule,
  'not-read': ({ reason }) => reason.replace(/;.*/s, ''),
};

test('publishes what is text, says what became of the rest, and goes on', () => {
  const expected = [...hostileFates].map(([file, fate]) => [
    file,
    'text' in fate ? 'published' : Object.values(fate)[0],
  ]);
  const found = dossier.files.map((fate) => [fate.file, plainFates[fate.fate](fate as never)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  expect(rejected().filter(({ reason }) => !result.stderr.includes(reason))).toEqual([]);
});

test('names files of the site by what is safe everywhere', async () => {
  const files = await listFiles(work.site);
  expect(files.filter((file) => !/^[\w./-]{1,200}$/.test(file))).toEqual([]);
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
});

test.each([true, false])(
  'shows every text word for word and runs none of it, with JavaScript: %s',
  async (javaScriptEnabled) => {
    await visit(
      async ({ page, open }) => {
        for (const { file, id } of published().filter((fate) => !isLong(fate.file))) {
          await open(`a/${id}/`);
          await page.waitForURL(/\/articles\/[^/]+\/$/);
          expect([file, missingText(await page.evaluate(readArticle, null), textOf(file))]).toEqual([file, null]);
        }
      },
      { address: server.address, javaScriptEnabled },
    );
  },
);

// A browser takes minutes to lay out a paragraph of a megabyte, so the pages of the longest texts are read and not drawn.
test('holds the longest texts word for word', async () => {
  const files = await listFiles(work.site);
  await visit(
    async ({ page, open }) => {
      await open('method/');
      for (const { file, id } of published().filter((fate) => isLong(fate.file))) {
        const path = files.find((name) => name.endsWith(`-${id}/index.html`)) ?? '';
        const shown = await page.evaluate(readArticle, new URL(path, server.address).href);
        expect([file, missingText(shown, textOf(file))]).toEqual([file, null]);
      }
    },
    { address: server.address },
  );
});

test('lists every file that is not published on the data page, with the reason', async () => {
  await visit(
    async ({ page, open }) => {
      await open('data/');
      const rows = (await page.locator('main tr').allTextContents()).map((row) => squash(row));
      const unlisted = dossier.files
        .filter((fate) => fate.fate !== 'published')
        .filter(({ file, reason }) => !rows.some((row) => row.includes(squash(file)) && row.includes(squash(reason))));
      expect(unlisted.map(({ file }) => file)).toEqual([]);
    },
    { address: server.address },
  );
});

test.each(['', 'articles/', 'method/', 'search/#q=%3Cscript%3Ehacked()%3C%2Fscript%3E'])(
  'runs nothing on /%s',
  async (path) => {
    await visit(
      async ({ page, open }) => {
        await open(path);
        await page.waitForLoadState('networkidle');
        expect(await page.locator('script:not([src]), [onerror], [onload], [onclick], base, iframe').count()).toBe(0);
      },
      { address: server.address },
    );
  },
);

test('shows markup that a search finds as text', async () => {
  await visit(
    async ({ page, open }) => {
      await open('search/#q=hacked+markup');
      await page.locator('a.pass').first().waitFor();
      const passages = await page.locator('a.pass').allTextContents();
      expect(passages.join(' ')).toContain('<a href="javascript:hacked()">The ministers met');
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    },
    { address: server.address },
  );
});

test('holds nothing from outside the folder', async () => {
  const files = (await listFiles(work.site)).filter((file) => /\.(?:html|json|csv|xml|txt)$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(work.site, file), 'utf8')));
  expect(files.filter((_, index) => texts[index]!.includes(secret))).toEqual([]);
});

test('would notice if an attack ran', async () => {
  const attack = visit(async ({ page }) =>
    page.setContent('<img src="data:," onerror="hacked()">', { waitUntil: 'load' }),
  );
  await expect(attack).rejects.toThrow('hacked is not defined');
});

interface Shown {
  heading: string;
  body: string;
}

/**
 * Runs in the browser: what a page shows of its article, its heading and its sentences, without what is noted beside them. Of the
 * page that is open, or of the one at an address.
 */
async function readArticle(address: string | null): Promise<Shown> {
  const html = address === null ? null : await (await fetch(address)).text();
  const page = html === null ? document : new DOMParser().parseFromString(html, 'text/html');
  const sentences = Array.from(page.querySelectorAll('article.text .s'), (node) => node.textContent);
  return { heading: page.querySelector('h1')?.textContent ?? '', body: sentences.join('') };
}

/** `null` when all of a text is shown, its title as the page's heading; else where page and text start to differ. White space aside. */
function missingText({ heading, body }: Shown, text: string): [string, string] | null {
  const [title, rest] = [squash(heading), squash(body)];
  return firstDifference(rest, text.startsWith(title) && text !== rest ? text.slice(title.length) : text);
}

function isLong(file: string): boolean {
  return textOf(file).length > 100_000;
}

function textOf(file: string): string {
  const fate = hostileFates.get(file);
  return fate && 'text' in fate ? squash(fate.text) : '';
}

function squash(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Both texts from where they start to differ, because a megabyte of difference helps nobody; `null` for the same text. */
function firstDifference(a: string, b: string): [string, string] | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return [a.slice(at, at + 80), b.slice(at, at + 80)];
}
