import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { type RunningServer, startServer } from '../../../src/cli/server/static-server.ts';
import { packSite } from '../../../src/cli/publish/pack-site.ts';
import { writeOffline } from '../../../src/cli/publish/write-offline.ts';
import { listFiles } from '../../../src/cli/files/list-files.ts';
import { Dossier } from '../../../src/schema/dossier.ts';
import { visit } from '../harness.ts';
import { found, groups, target } from '../search-page.ts';

let folder: string;
let server: RunningServer;
let asked: string[];
/** Packs that the server cuts short. */
let isCut: (url: string) => boolean;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'dossier-offline-')), 'site');
  await cp(inject('siteFolder'), folder, { recursive: true });
  asked = [];
  isCut = () => false;
  server = await startServer({
    folder,
    host: '127.0.0.1',
    port: 0,
    intercept: async ({ url = '' }, response) => {
      asked.push(url);
      if (!url.endsWith('.pack') || !isCut(url)) return false;
      response.end((await readFile(join(folder, url))).subarray(0, -1));
      return true;
    },
  });
});
afterEach(async () => {
  await server.close().catch(() => {});
  await rm(join(folder, '..'), { recursive: true });
});

/** Publishes the site in `folder` as another edition. */
async function publish(edition: string): Promise<void> {
  const dossier = Dossier.parse(JSON.parse(await readFile(join(folder, 'data/dossier.json'), 'utf8')));
  await rm(join(folder, 'offline'), { recursive: true });
  await rm(join(folder, 'sw.js'));
  const files = (await listFiles(folder)).filter((file) => file !== 'manifest.json');
  const packs = await packSite(folder, files, new AbortController().signal);
  await writeOffline({ folder, packs, dossier: { ...dossier, edition } });
}

async function changeMethod(): Promise<void> {
  const path = join(folder, 'method/index.html');
  const html = await readFile(path, 'utf8');
  await writeFile(path, html.replace(/<h1[^>]*>[^<]*/, '<h1>Another method'));
}

const packs = (): string[] => asked.filter((url) => url.endsWith('.pack'));
const said = (page: Page) => page.locator('offline-state p');

async function ready(
  page: Page,
  text: string | RegExp = /^Offline ready: 5 articles, edition \w+, [\d.]+ [kM]B\.$/,
): Promise<void> {
  await said(page).filter({ hasText: text }).waitFor();
}

test('keeps the whole dossier, and searches it with the server gone', async () => {
  await visit(
    async ({ page, open }) => {
      await open('');
      await ready(page);
      expect(packs().length).toBeLessThan(10);
      await server.close();
      await open('search/#q=security+guarantees');
      await found(page, 'in 5 of 5 articles, 4 with all words');
      expect(await groups(page).count()).toBe(5);
      await page.locator('a.pass').first().click();
      await page.waitForURL(/\/articles\/[^/]+\/#s-/);
      expect(await page.locator('.s').count()).toBeGreaterThan(5);
      await ready(page);
    },
    { address: server.address },
  );
});

test('verifies a quotation with the server gone', async () => {
  await visit(
    async ({ page, open }) => {
      await open('');
      await ready(page);
      await server.close();
      await open('verify/');
      await page.getByRole('textbox').fill('Security guarantees without America are not real security guarantees');
      await page.getByRole('button', { name: 'Verify' }).click();
      await found(page, 'Word for word.');
      await page.locator('.vsource a.pass').first().click();
      await page.waitForURL(/\/articles\/[^/]+\/#s-/);
      expect(await target(page).textContent()).toContain('Security guarantees without America');
    },
    { address: server.address },
  );
});

test('answers offline with the bytes that the server had, for every file', async () => {
  const list = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = list
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/^(?:offline\/|sw\.js|manifest\.json|_headers)/.test(path));
  expect(paths.length).toBeGreaterThan(80);
  await visit(
    async ({ page, open }) => {
      await open('');
      await ready(page);
      await server.close();
      const bytes = await page.evaluate(
        (all) =>
          Promise.all(
            all.map(async (path) => {
              const response = await fetch(path);
              return Array.from(new Uint8Array(await response.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(
                '',
              );
            }),
          ),
        paths,
      );
      for (const [index, path] of paths.entries())
        expect(bytes[index] === (await readFile(join(folder, path), 'latin1')), path).toBe(true);
    },
    { address: server.address },
  );
});

test('finds a folder without its slash offline, and says where there is no page', async () => {
  await visit(
    async ({ page, open }) => {
      await open('');
      await ready(page);
      await server.close();
      await open('method');
      expect(new URL(page.url()).pathname).toBe('/method/');
      const response = await page.goto(`${server.address}nowhere/`);
      expect(response?.status()).toBe(404);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no page at this address');
      expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    },
    { address: server.address, expected: /status of 404/ },
  );
});

test('fetches only the packs that have changed, and reads the newer edition offline', async () => {
  await visit(
    async ({ page, open }) => {
      await open('');
      await ready(page);
      await changeMethod();
      await publish('newer22');
      asked = [];
      await page.reload();
      await ready(page, 'edition newer22');
      expect(packs()).toHaveLength(1);
      await server.close();
      await open('method/');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Another method');
    },
    { address: server.address },
  );
});

test('refuses a pack that arrives damaged, keeps the old edition, and goes on when all is well again', async () => {
  await visit(
    async ({ page, open }) => {
      await open('method/');
      await ready(page);
      const [kept = ''] = (await said(page).allTextContents()).map((text) => /edition \w+/.exec(text)?.[0]);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      await changeMethod();
      await publish('newer22');
      isCut = () => true;
      await page.reload();
      await ready(page, `${kept}, `);
      await ready(page, 'Edition newer22 could not be kept for reading offline: a part arrived damaged.');
      const { port } = new URL(server.address);
      await server.close();
      await page.reload();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
      server = await startServer({ folder, host: '127.0.0.1', port: Number(port) });
      await page.reload();
      await ready(page, 'Offline ready: 5 articles, edition newer22');
    },
    { address: server.address },
  );
});

test('asks before it fetches more than 25 MB, and shows how far it is', async () => {
  await writeFile(join(folder, 'data/recording.bin'), randomBytes(26_000_000));
  await publish('large22');
  await visit(
    async ({ page, open }) => {
      await open('');
      await ready(page, 'This dossier can be kept for reading offline.');
      expect(packs()).toEqual([]);
      const texts = await page.evaluateHandle(() => {
        const seen: string[] = [];
        new MutationObserver(() => seen.push(document.querySelector('offline-state p')?.textContent ?? '')).observe(
          document.querySelector('offline-state p')!,
          { childList: true },
        );
        return seen;
      });
      await page.getByRole('button', { name: /^Keep it, 2[67]\.\d MB$/ }).click();
      await ready(page, /^Offline ready: 5 articles, edition large22, 2[67]\.\d MB\.$/);
      expect((await texts.jsonValue()).some((text) => /[\d.]+ [kM]B of 2[67]\.\d MB/.test(text))).toBe(true);
      expect(await page.locator('offline-state progress').isVisible()).toBe(false);
    },
    { address: server.address },
  );
});

test('can be installed', async () => {
  await visit(async ({ page, open }) => {
    await open('');
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = (await (await page.request.get(new URL(address!, page.url()).href)).json()) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    for (const { src, sizes } of manifest.icons.filter(({ src }) => src.endsWith('.png'))) {
      const size = await page.evaluate(async (icon) => {
        const picture = new Image();
        picture.src = icon;
        await picture.decode();
        return `${picture.naturalWidth}x${picture.naturalHeight}`;
      }, src);
      expect(size).toBe(sizes);
    }
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });
});
