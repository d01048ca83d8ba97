import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { examplePage } from '../unit/search/example-pages.ts';
import { visit } from './harness.ts';
import { filter, found, groups, violations } from './search-page.ts';

/** Leaves requests to the test, which a service worker would answer. */
const withoutWorker = { serviceWorkers: 'block', expected: /Service Worker registration blocked/ } as const;

/** The values ticked in a filter, in its order. */
function ticked(group: Locator): Promise<string[]> {
  const boxes = group.getByRole('checkbox', { checked: true });
  return boxes.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}

test('narrows with counts that hold, and sorts', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#q=security+guarantees');
    await found(page, '5 of 5');
    const label = page.locator('label').filter({ has: page.locator('input[value=negative]') });
    const count = Number(await label.locator('.n').textContent());
    await filter(page, 'negative').check();
    await found(page, new RegExp(` ${count} of 5 articles`));
    expect(new URL(page.url()).hash).toBe('#q=security+guarantees&tone=negative');
    expect(await filter(page, 'negative').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await found(page, '5 of 5');
    await page.getByLabel('Sort by').selectOption('longest');
    await page.waitForFunction(() => location.hash.endsWith('&sort=longest'));
    await page.waitForFunction(() => {
      const words = [...document.querySelectorAll('.hitgroup header p')].map((p) =>
        Number(/([\d,]+) words/.exec(p.textContent)?.[1]),
      );
      return words.length === 5 && words.every((count, index) => index === 0 || count <= words[index - 1]!);
    });
  });
});

test('narrows to articles that name any of the persons ticked; reloading and going back keep them', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#q=ukraine');
    await found(page, '5 of 5');
    const people = page.getByRole('group', { name: 'People' });
    const counts = (await people.locator('.n').allTextContents()).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(await filter(page, 'Angela Rayner').isVisible()).toBe(false);
    await people.getByRole('button', { name: /^All \d+$/ }).click();
    await filter(page, 'Angela Rayner').check();
    await found(page, '1 of 5');
    await filter(page, 'Scott Bessent').check();
    await found(page, '3 of 5');
    expect(new URL(page.url()).hash).toBe('#q=ukraine&person=Angela+Rayner&person=Scott+Bessent');

    await page.reload();
    await found(page, '3 of 5');
    expect(await ticked(people)).toEqual(['Scott Bessent', 'Angela Rayner']);
    await page.goBack();
    await found(page, '1 of 5');
    expect(await ticked(people)).toEqual(['Angela Rayner']);
    expect(await violations(page)).toEqual([]);
  });
});

test('says where a filter lists only some of the names', async () => {
  await visit(async ({ page, open }) => {
    await page.route('**/search/', async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('data-more-names', 'data-more-names="place"');
      await route.fulfill({ response, body: html });
    });
    await open('search/#q=ukraine');
    await found(page, '5 of 5');
    const others = page.getByText('Search for others by name.');
    expect(await others.filter({ visible: true }).count()).toBe(1);
    expect(await page.getByRole('group', { name: 'Places' }).locator(others).isVisible()).toBe(true);
  }, withoutWorker);
});

test('shows ten results at a time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-many-'));
  const articles = Array.from({ length: 23 }, (_, index) => ({
    id: `article${String.fromCharCode(97 + index)}`,
    sentences: [`Article ${index} tells of ships.`],
    outlet: `Outlet ${index}`,
  }));
  await buildIndex({ pages: articles.map(examplePage), outDir: join(folder, 'pagefind'), language: 'en' });
  try {
    await visit(async ({ page, open }) => {
      await page.route(/pagefind\/(?!findings)/, (route) =>
        route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
      );
      await open('search/#q=ships');
      await found(page, '23 of 23 articles');
      expect(await groups(page).count()).toBe(10);
      await page.getByRole('button', { name: 'Show more, 13 left' }).click();
      await page.getByRole('button', { name: 'Show more, 3 left' }).click();
      await page.waitForFunction(() => document.querySelectorAll('.hitgroup').length === 23);
      expect(new Set(await groups(page).getByRole('heading').allTextContents()).size).toBe(23);
      expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
      expect(await filter(page, 'Outlet 22').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'All 23' }).click();
      await filter(page, 'Outlet 22').check();
      await found(page, '1 of 23 articles');
    }, withoutWorker);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('folds the filters on a small screen', async () => {
  await visit(
    async ({ page, open }) => {
      await open('search/#q=security+guarantees');
      await found(page, '5 of 5');
      expect(await filter(page, 'neutral').isVisible()).toBe(false);
      await page.getByText('Narrow the results').click();
      await filter(page, 'neutral').check();
      await found(page, '2 of 5');
      expect(await filter(page, 'neutral').isVisible()).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    },
    { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  );
});
