import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readEdition } from '../../../src/cli/publish/read-edition.ts';
import { visit } from '../harness.ts';
import { box, filter, found, groups, passages, target } from '../search-page.ts';
import { exportSite } from './export-site.ts';

let work: string;
/** Address of the edition's folder, with a slash at the end. */
let address: string;
beforeAll(async () => {
  // A folder as people name theirs.
  work = await mkdtemp(join(tmpdir(), 'dossier # 100% ü '));
  await exportSite(['--portable', join(work, 'copy')]);
  address = pathToFileURL(`${work}/copy/`).href;
});
afterAll(() => rm(work, { recursive: true }));

test('has one page on top, which opens the dossier', async () => {
  expect((await readdir(join(work, 'copy'))).toSorted()).toEqual(['OPEN-ME.html', 'dossier', 'manifest.json']);
  await visit(
    async ({ page, open }) => {
      await open('OPEN-ME.html');
      await page.waitForURL('**/dossier/index.html');
      expect(await page.locator('.unpack-first').isVisible()).toBe(false);
      expect(await page.locator('offline-state').textContent()).toContain('This copy needs no network.');
    },
    { address },
  );
});

test('searches, narrows and opens a passage from a folder', async () => {
  await visit(
    async ({ page, open }) => {
      await open('dossier/index.html');
      await page.getByRole('searchbox').fill('security guarantees');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/dossier/search/index.html#q=security+guarantees');
      await found(page, 'in 5 of 5 articles, 4 with all words');
      await filter(page, 'neutral').check();
      await found(page, '2 of 5');
      expect(await groups(page).count()).toBe(2);
      await page.goBack();
      await found(page, '5 of 5');
      await box(page).fill('"robust security guarantees"');
      await found(page, '1 sentence in 1 of 5');
      const text = await passages(page).locator('[data-part=text]').textContent();
      await passages(page).click();
      await page.waitForURL(/\/articles\/[^/]+\/index\.html#s-/);
      expect((await target(page).textContent())?.trim()).toBe(text);
    },
    { address },
  );
});

test('is compared with other editions as the site is', async () => {
  const copy = await readEdition(join(work, 'copy'));
  expect(copy.articles).toHaveLength(5);
  expect(copy).toEqual(await readEdition(inject('siteFolder')));
});

test('verifies a quotation from a folder', async () => {
  await visit(
    async ({ page, open }) => {
      await open('dossier/verify/index.html');
      await page.getByRole('textbox').fill('Security assurances without America are not real security guarantees');
      await page.getByRole('button', { name: 'Verify' }).click();
      await found(page, 'Nearly: some words differ.');
      await page.locator('.vsource a.pass').first().click();
      await page.waitForURL(/\/articles\/[^/]+\/index\.html#s-/);
      expect(await target(page).textContent()).toContain('Security guarantees without America');
    },
    { address },
  );
});

test('draws layers, remembers the theme and follows lasting addresses from a folder', async () => {
  await visit(
    async ({ page, open }) => {
      await open('dossier/articles/index.html');
      await page.locator('th a').first().click();
      await page.waitForURL(/\/articles\/[^/]+\/index\.html$/);
      const article = page.url();
      const layer = page.locator('text-layers input').first();
      await layer.check({ force: true });
      await page.getByRole('radio', { name: 'Dark' }).check();
      await page.reload();
      expect(await layer.isChecked()).toBe(true);
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      const lasting = await page.locator('reading-text').getAttribute('data-permanent');
      await page.goto(new URL(lasting!, article).href);
      await page.waitForURL(article);
    },
    { address },
  );
});

test('reads without script', async () => {
  await visit(
    async ({ page, open }) => {
      await open('OPEN-ME.html');
      await page.getByRole('link', { name: 'Open the dossier' }).click();
      await page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name: 'Articles' }).click();
      await page.locator('th a').first().click();
      expect(await page.locator('.s').count()).toBeGreaterThan(5);
    },
    { address, javaScriptEnabled: false },
  );
});

test('every page says in its policy that it asks nobody', async () => {
  const files = await readdir(join(work, 'copy'), { recursive: true });
  const pages = files.filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(50);
  for (const path of pages)
    expect(await readFile(join(work, 'copy', path), 'utf8'), path).toMatch(
      /http-equiv="Content-Security-Policy" content="[^"]*connect-src 'none'/,
    );
});

test('pages of every kind work from a folder', async () => {
  const folders = ['articles', 'data', 'method', 'names', 'quotations', 'search'];
  await visit(
    async ({ page, open }) => {
      for (const folder of folders) {
        await open(`dossier/${folder}/index.html`);
        expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
        expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
      }
    },
    { address },
  );
});

test('says that it must be unpacked when its files are not beside it', async () => {
  await visit(
    async ({ page, open }) => {
      await rm(join(work, 'copy/dossier/portable'), { recursive: true });
      await open('dossier/search/index.html#q=robust');
      expect(await page.locator('.unpack-first').isVisible()).toBe(true);
      expect(await page.locator('.unpack-first').textContent()).toContain('unpack the zip first');
      await open('OPEN-ME.html');
      expect(await page.getByText('Unpack the zip first').isVisible()).toBe(true);
    },
    { address, expected: /ERR_FILE_NOT_FOUND/ },
  );
});
