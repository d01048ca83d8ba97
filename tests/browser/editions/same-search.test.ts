import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, launchFirefox } from '../../../scripts/browser.ts';
import { startServer } from '../../../src/cli/server/static-server.ts';
import { exportSite } from './export-site.ts';

const searches = [
  '#q=security+guarantees',
  '#q=%22robust+security+guarantees%22',
  '#q=trump+putin+call+negotiations&tone=neutral',
  '#q=nato+membership&sort=longest',
  '#q=who+spoke+with+zelensky',
  '#q=ukrane',
];

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'dossier-same-'));
  await exportSite(['--portable', join(work, 'copy')]);
});
afterAll(() => rm(work, { recursive: true }));

/** What each search shows: its summary, the articles in their order, and the passages of each. */
async function results(page: Page, address: string): Promise<unknown[]> {
  const all = [];
  for (const search of searches) {
    await page.goto('about:blank');
    await page.goto(address + search);
    await page.locator('dossier-search:is([data-state=found], [data-state=empty])').waitFor();
    all.push(
      await page.evaluate(() => ({
        status: document.querySelector('[data-part=status]')?.textContent,
        notes: document.querySelector('[data-part=notes]')?.textContent,
        groups: [...document.querySelectorAll('.hitgroup')].map((group) => ({
          heading: group.querySelector('h2')?.textContent,
          passages: [...group.querySelectorAll<HTMLElement>('a.pass')].map((link) => [
            link.dataset['plain']?.replace(/^.*#/, ''),
            link.textContent,
            link.querySelectorAll('mark').length,
          ]),
        })),
      })),
    );
  }
  return all;
}

interface Places {
  online: unknown[];
  offline: unknown[];
  copy: unknown[];
}

async function searchEverywhere(browser: Browser): Promise<Places> {
  const folder = join(work, 'site');
  await cp(inject('siteFolder'), folder, { recursive: true });
  const server = await startServer({ folder, host: '127.0.0.1', port: 0 });
  const page = await (await browser.newContext()).newPage();
  try {
    const online = await results(page, `${server.address}search/`);
    await page.locator('offline-state p').filter({ hasText: 'Offline ready' }).waitFor();
    await server.close();
    const offline = await results(page, `${server.address}search/`);
    const copy = await results(page, pathToFileURL(join(work, 'copy/dossier/search/index.html')).href);
    return { online, offline, copy };
  } finally {
    await server.close().catch(() => {});
    await browser.close();
  }
}

test('finds the same in the same order from a server, without it and from a folder, in Chromium', async () => {
  const { online, offline, copy } = await searchEverywhere(await launchBrowser());
  expect(online.filter((one) => JSON.stringify(one).includes('"s-')).length).toBeGreaterThan(3);
  expect(offline).toEqual(online);
  expect(copy).toEqual(online);
});

test('finds the same in the same order from a server, without it and from a folder, in Firefox', async ({ skip }) => {
  const browser = await launchFirefox();
  if (typeof browser === 'string') {
    skip(browser);
    return;
  }
  const { online, offline, copy } = await searchEverywhere(browser);
  expect(online.filter((one) => JSON.stringify(one).includes('"s-')).length).toBeGreaterThan(3);
  expect(offline).toEqual(online);
  expect(copy).toEqual(online);
});
