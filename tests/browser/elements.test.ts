import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { siteAddress, visit } from './harness.ts';
import { target } from './search-page.ts';

const folders = await readdir(join(inject('siteFolder'), 'articles'));
const name = folders.find((entry) => /-[a-z2-7]{8}$/.test(entry)) ?? '';
const article = `articles/${name}/`;
const shortLink = `a/${name.slice(-8)}/`;

test('the theme is chosen once, for all pages, before they are drawn', async () => {
  await visit(
    async ({ page, open }) => {
      await open('');
      await page.locator('.theme').getByText('Dark').click();
      await open('method/');
      expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('dark');
      expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
      await page.locator('.theme').getByText('Auto').click();
      await page.reload();
      expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light dark');
    },
    { colorScheme: 'light' },
  );
});

test('layers are drawn without script', async () => {
  await visit(
    async ({ page, open }) => {
      await open(article);
      const number = page.locator('.s[data-t] > .sn[data-tone]').first();
      const printed = () => number.evaluate((node) => getComputedStyle(node, '::after').content);
      expect(await printed()).toBe('none');
      await page.locator('#l-tone').check({ force: true });
      expect(await printed()).toContain(await number.getAttribute('data-tone'));
    },
    { javaScriptEnabled: false },
  );
});

test('layers are remembered from article to article', async () => {
  await visit(async ({ page, open }) => {
    await open(article);
    await page.locator('#l-difficulty').check({ force: true });
    await page.locator('.pager a').first().click();
    await page.locator('#l-difficulty:checked').waitFor({ state: 'attached' });
    expect(await page.locator('#l-tone').isChecked()).toBe(false);
  });
});

test('the number of a sentence copies its lasting address, which leads back to it', async () => {
  await visit(
    async ({ page, open }) => {
      await open(article);
      const sentence = page.locator('.s').nth(3);
      const id = await sentence.getAttribute('id');
      await sentence.locator('.sn').click();
      await page.getByRole('status').filter({ hasText: 'Copied the link to sentence' }).waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied.startsWith(new URL(`${shortLink}#${id}:~:text=`, siteAddress).href)).toBe(true);
      await page.goto(copied);
      await page.waitForURL(`**/${article}*`);
      await target(page)
        .and(page.locator(`#${id}`))
        .waitFor();
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('the article’s own link is shown whole and can be copied', async () => {
  await visit(
    async ({ page, open }) => {
      await open(article);
      const link = page.locator('copy-link a');
      expect(await link.textContent()).toBe(new URL(shortLink, siteAddress).href);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await link.textContent());
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('the table of articles is sorted by its headings and filtered by its form', async () => {
  await visit(async ({ page, open }) => {
    await open('articles/');
    const numbers = () => page.locator('tbody tr:visible .chip').allTextContents();
    const words = () => page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.dataset['words'])));
    const given = await words();
    await page.getByRole('button', { name: 'Words' }).click();
    expect(await words()).toEqual(given.toSorted((a, b) => a - b));
    await page.getByRole('button', { name: 'Words' }).click();
    expect(await words()).toEqual(given.toSorted((a, b) => b - a));
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('radio', { name: /^found/ }).check({ force: true });
    expect((await numbers()).map((text) => text.trim())).toEqual(['2']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 5 articles shown');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(async () => (await numbers()).length).toBe(5);
    await page.getByRole('searchbox').fill('PUTIN AGREE');
    await expect.poll(async () => (await numbers()).map((text) => text.trim())).toEqual(['2']);
  });
});

test('the search box of the briefing leads to the search, with its words', async () => {
  await visit(async ({ page, open }) => {
    await open('');
    await page.getByRole('searchbox').fill('security & guarantees');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/#q=security+%26+guarantees');
  });
});

test('a chosen sentence of the summary opens in its article', async () => {
  await visit(async ({ page, open }) => {
    await open('');
    const words = (await page.locator('.summary a.cited').first().textContent())?.trim();
    await page.locator('.summary a.chip').first().click();
    await page.waitForURL(/\/articles\/[^/]+\/#s-/);
    expect((await page.locator('.s:target').textContent())?.trim()).toBe(words);
  });
});
