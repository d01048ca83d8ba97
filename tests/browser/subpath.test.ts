import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/cli/server/static-server.ts';
import { crawl } from './crawl.ts';
import { visit } from './harness.ts';

const path = '/some/base/';
let server: RunningServer;
let address: string;

beforeAll(async () => {
  server = await startServer({ folder: inject('siteFolder'), host: '127.0.0.1', port: 0, intercept: below });
  address = new URL(path, server.address).href;
});
afterAll(() => server.close());

/** Answers nothing that is not below the path, as a host does that has other sites beside this one. */
function below(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url?.startsWith(path)) {
    request.url = request.url.slice(path.length - 1);
    return false;
  }
  response.statusCode = 404;
  response.end('Another site');
  return true;
}

test('every link of the site works below a path, and none leads out of it', async () => {
  const { faults, asked } = await crawl(address);
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThan(60);
});

test('the search works below a path, and its results open', async () => {
  await visit(
    async ({ page, open }) => {
      await open('');
      await page.getByRole('searchbox').fill('security guarantees');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${path}search/#q=*`);
      await page.locator('dossier-search mark').first().waitFor();
      await page.locator('dossier-search a[href*="articles/"]').first().click();
      await page.waitForURL(`**${path}articles/**`);
      expect(await page.locator('.s').count()).toBeGreaterThan(5);
    },
    { address },
  );
});

test('a lasting address works below a path, and the link that is copied lies there too', async () => {
  await visit(
    async ({ page, open }) => {
      await open('articles/');
      await page.locator('tbody a').first().click();
      await page.waitForURL(`**${path}articles/*/`);
      const number = page.locator('.s .sn').nth(3);
      await number.click();
      await page.getByRole('status').filter({ hasText: 'Copied the link' }).waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied.startsWith(`${address}a/`)).toBe(true);
      await page.goto(copied);
      await page.locator('.s:target').waitFor();
      expect(page.url().startsWith(`${address}articles/`)).toBe(true);
    },
    { address, permissions: ['clipboard-read', 'clipboard-write'] },
  );
});
