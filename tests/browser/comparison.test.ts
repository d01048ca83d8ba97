import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/cli/server/static-server.ts';
import { makeWorkplace, runDossier, type Workplace } from '../examples/run-dossier.ts';
import { writeStoriesFolder } from '../examples/stories-folder.ts';
import { deadPlaces } from './dead-places.ts';
import { violationsOn } from './axe.ts';
import { siteAddress, visit } from './harness.ts';

const plain = { javaScriptEnabled: false };

describe('the bundled dossier', () => {
  test('every mark of the comparison leads to a sentence or statement that is there, without script', async () => {
    await visit(async ({ page }) => {
      for (const path of ['', 'coverage/', 'coverage/differences/'])
        expect(await deadPlaces(page, new URL(path, siteAddress).href)).toEqual([]);
    }, plain);
  });

  test('the answer is the headline, and each side of a difference is marked in a sentence of its article', async () => {
    await visit(async ({ page, open }) => {
      await open('');
      expect(await page.locator('.answer h2').textContent()).toMatch(
        /^Five articles, three independent accounts: they agree on \w+ points? and differ on \w+$/,
      );
      const differ = page.locator('.differ').filter({ hasText: 'earlier on Thursday' });
      expect(await differ.locator('mark.dv').allTextContents()).toEqual([
        'earlier on Wednesday',
        'earlier on Thursday',
      ]);
      const chip = differ.locator('.reading').nth(1).locator('a.chip');
      await chip.click();
      expect(await page.locator('.s:target').textContent()).toContain('earlier on Thursday');
    }, plain);
  });

  test('a difference leads to its statement in the matrix', async () => {
    await visit(async ({ page, open }) => {
      await open('');
      const heading = page.locator('.differ h3 a').first();
      const words = (await heading.textContent())!.replace(/\s*…$/, '');
      await heading.click();
      expect(new URL(page.url()).pathname).toMatch(/\/coverage\/$/);
      expect(await page.locator('.matrix tr:target th').textContent()).toContain(words);
    }, plain);
  });

  test('the rows of the matrix are narrowed without script', async () => {
    await visit(async ({ page, open }) => {
      await open('coverage/');
      const rows = page.locator('.matrix tbody tr:not(.grp):visible');
      const all = await rows.count();
      const label = page.locator('.seg label').filter({ hasText: 'Accounts differ' });
      await label.click();
      expect(await rows.count()).toBe(Number(await label.locator('b').textContent()));
      expect(await rows.count()).toBeLessThan(all);
      expect(await page.locator('.matrix tbody tr:not(.grp):visible:not(:has([data-st=D]))').count()).toBe(0);
    }, plain);
  });

  test('at 390 px a row of the matrix is a statement with its marks below', async () => {
    await visit(
      async ({ page, open }) => {
        await open('coverage/');
        const row = page.locator('.matrix tbody tr:not(.grp)').first();
        const [words, mark] = [
          await row.locator('th').boundingBox(),
          await row.locator('a.chip').first().boundingBox(),
        ];
        expect(mark!.y).toBeGreaterThanOrEqual(words!.y + words!.height);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      },
      { ...plain, viewport: { width: 390, height: 844 } },
    );
  });
});

describe('a dossier of several stories', () => {
  let work: Workplace;
  let server: RunningServer;
  beforeAll(async () => {
    work = await makeWorkplace();
    await writeStoriesFolder(join(work.folder, 'articles'));
    const { exitCode, stderr } = await runDossier(work.buildOf(join(work.folder, 'articles')));
    if (exitCode !== 0) throw new Error(stderr);
    server = await startServer({ folder: work.site, host: '127.0.0.1', port: 0 });
  }, 300_000);
  afterAll(async () => {
    await server.close();
    await work.remove();
  });

  test('lists its stories, each with a briefing, and what stands alone', async () => {
    await visit(
      async ({ page, open }) => {
        await open('');
        expect(await page.locator('.answer h2').textContent()).toBe('Five articles tell two stories, one stands alone');
        expect(await page.locator('.alone a').allTextContents()).toEqual([expect.stringContaining('A rare orchid')]);
        await page.locator('.stories a').first().click();
        expect(await page.locator('h1').textContent()).toContain('Elsa');
        expect(await page.locator('.answer h2').textContent()).toMatch(/^Three articles, two independent accounts/);
        await page.getByRole('link', { name: /^All \d+ statements$/ }).click();
        expect(await page.locator('.matrix thead a.chip').count()).toBe(2);
        expect(await page.locator('#h-copies').textContent()).toBe('Copies and shared text');
        expect(await page.locator('.copies').textContent()).toContain('Insurers expect the storm');
      },
      { ...plain, address: server.address },
    );
  });

  test('has no mark that leads nowhere', async () => {
    await visit(
      async ({ page, open }) => {
        await open('stories/');
        const stories = await page
          .locator('.stories a')
          .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
        expect(stories).toHaveLength(2);
        for (const address of [server.address, `${server.address}coverage/`, ...stories])
          expect(await deadPlaces(page, address)).toEqual([]);
        expect(await deadPlaces(page, `${stories[0]}coverage/`)).toEqual([]);
      },
      { ...plain, address: server.address },
    );
  });

  test.each([
    { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
    { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  ] as const)('passes axe and fits at $viewport.width px', async (setting) => {
    await visit(
      async ({ page, open }) => {
        await open('stories/');
        const [story] = await page
          .locator('.stories a')
          .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
        for (const address of [
          server.address,
          `${server.address}stories/`,
          `${server.address}coverage/`,
          story!,
          `${story}coverage/`,
        ]) {
          await page.goto(address);
          expect(await violationsOn(page)).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        }
      },
      { ...setting, address: server.address },
    );
  });
});

test.each([
  [['A storm hit Lindmouth on Tuesday, the mayor said.'], 'One article is one account.'],
  [
    ['A storm hit Lindmouth on Tuesday, the mayor said.', 'Miners in Varnholt accepted a wage rise of six per cent.'],
    'The two articles have no statement in common',
  ],
])(
  'a dossier without anything to compare says so: %j',
  async (texts, expected) => {
    const work = await makeWorkplace();
    const input = join(work.folder, 'articles');
    await mkdir(input);
    for (const [index, text] of texts.entries()) await writeFile(join(input, `${index}.txt`), `${text}\n`);
    const { exitCode, stderr } = await runDossier(work.buildOf(input));
    expect(exitCode, stderr).toBe(0);
    const server = await startServer({ folder: work.site, host: '127.0.0.1', port: 0 });
    await visit(
      async ({ page, open }) => {
        for (const path of ['', 'coverage/']) {
          await open(path);
          expect(await page.locator('main').textContent()).toContain(expected);
          expect(await violationsOn(page)).toEqual([]);
        }
      },
      { address: server.address },
    );
    await server.close();
    await work.remove();
  },
  120_000,
);
