import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './harness.ts';

const squash = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Opens each link to a sentence and says which of the names stand in it. */
async function namesAt(page: Page, addresses: readonly string[], names: readonly string[]): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const sentence = squash(await page.locator('.s:target').textContent());
    found.push(names.some((name) => sentence.includes(name)));
  }
  return found;
}

test('one comes from the index to a name, and from there to each sentence that has it, without script', async () => {
  await visit(
    async ({ page, open }) => {
      await open('');
      await page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name: 'Names' }).click();
      await page
        .getByRole('region', { name: /^People/ })
        .getByRole('link', { name: 'Volodymyr Zelensky' })
        .click();
      expect(await page.locator('h1').textContent()).toContain('Volodymyr Zelensky');
      expect(await page.locator('.namings-list > li').count()).toBe(5);
      const forms = (await page.locator('.forms b').allTextContents()).map(squash);
      expect(forms).toContain('Zelenskiy');
      const links = page.locator('.namings-list .naming a');
      const addresses = await links.evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
      expect(addresses.length).toBeGreaterThan(5);
      expect(await namesAt(page, addresses, forms)).not.toContain(false);
    },
    { javaScriptEnabled: false },
  );
});

test('the sentences of a name are those of the articles, word for word', async () => {
  await visit(
    async ({ page, open }) => {
      await open('names/volodymyr-zelensky/');
      const rows = await page.locator('.namings-list > li').evaluateAll((items) =>
        items.map((item) => ({
          href: item.querySelector('a')?.href ?? '',
          words: item.querySelector('p[dir]')?.textContent ?? '',
        })),
      );
      for (const { href, words } of rows) {
        await page.goto(href);
        expect(squash(await page.locator('.s:target').textContent())).toContain(squash(words));
      }
    },
    { javaScriptEnabled: false },
  );
});

test('a name without a page is listed under its letter with all its sentences', async () => {
  await visit(
    async ({ page, open }) => {
      await open('names/');
      await page.getByRole('navigation', { name: 'Names by letter' }).getByRole('link', { name: /^B/ }).click();
      const entry = page.locator('.names > li').filter({ hasText: 'Yevgeny Balitsky' });
      expect(squash(await entry.textContent())).toMatch(/Named (once|\w+ times) in one article\./);
      const addresses = await entry
        .locator('.naming a')
        .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
      expect(await namesAt(page, addresses, ['Balitsky'])).not.toContain(false);
    },
    { javaScriptEnabled: false },
  );
});

test('why forms were taken for one is opened by keyboard', async () => {
  await visit(async ({ page, open }) => {
    await open('names/volodymyr-zelensky/');
    const reasons = page.locator('.merges li');
    expect(await reasons.first().isVisible()).toBe(false);
    await page.locator('.merges summary').focus();
    await page.keyboard.press('Enter');
    expect(await reasons.first().isVisible()).toBe(true);
  });
});

test('a name has its forms by article, its places, its company and its words, and each link leads somewhere', async () => {
  await visit(
    async ({ page, open }) => {
      await open('names/volodymyr-zelensky/');
      const counts = await page
        .locator('table.forms tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent) || 0)),
        );
      for (const cells of counts) expect(cells.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(cells.at(-1));
      const mentions = counts.reduce((sum, cells) => sum + cells.at(-1)!, 0);
      const ticks = await page
        .locator('.disp .tick')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')!.split('M').length - 1));
      expect(ticks.reduce((sum, count) => sum + count, 0)).toBe(mentions);
      expect(await page.locator('.withs li').first().textContent()).toContain('Trump');
      expect(await page.locator('.differ').count()).toBeGreaterThan(2);
      expect(await page.locator('.utterance').count()).toBeGreaterThan(0);
      const sentences = await page
        .locator('.telling > li')
        .evaluateAll((items) =>
          items.map((item) => ({ href: item.querySelector('a')!.href, words: item.querySelector('p')!.textContent })),
        );
      expect(sentences.length).toBeGreaterThan(3);
      for (const { href, words } of sentences) {
        await page.goto(href);
        expect(squash(await page.locator('.s:target').textContent())).toBe(squash(words));
      }
    },
    { javaScriptEnabled: false },
  );
});
