import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './harness.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');

async function openArticle(page: Page, open: (path: string) => Promise<void>): Promise<void> {
  await open('articles/');
  await page.locator('main a[href*="trump-and-putin-agree"]').first().click();
  await page.waitForURL(/\/articles\/[^/]+\/$/);
}

/** Words of the sentences that stand out as what a link meant. */
const marked = (page: Page) =>
  page.locator('.s:is(:target, .in-range)').evaluateAll((nodes) => nodes.map(({ id }) => id));

test('a range of sentences is chosen by two numbers, and its link marks it', async () => {
  await visit(
    async ({ page, open }) => {
      await openArticle(page, open);
      await page.getByRole('link', { name: 'Sentence 3', exact: true }).click();
      await page.getByRole('link', { name: 'Sentence 5', exact: true }).click({ modifiers: ['Shift'] });
      await page.getByText('Copied the link to sentences 3–5').waitFor();
      const address = await copied(page);
      expect(address).toMatch(/\/a\/[a-z2-7]{8}\/\?to=s-[a-z2-7]{7}#s-[a-z2-7]{7}:~:text=/);
      const idOf = (number: number) => page.locator(`.s:has(a.sn[data-n="${number}"])`).getAttribute('id');
      const [first, between, last] = [await idOf(3), await idOf(4), await idOf(5)];
      await page.goto('about:blank');
      await page.goto(address);
      await page.waitForURL(/\/articles\//);
      const ids = await marked(page);
      expect([ids[0], ids.includes(between!), ids.at(-1)]).toEqual([first, true, last]);
    },
    { permissions },
  );
});

test('selected words get a link and a citation', async () => {
  await visit(
    async ({ page, open }) => {
      await openArticle(page, open);
      await page.evaluate(() => {
        const text = document.querySelector('article .s:has(a.sn[data-n="2"])')!;
        getSelection()!.selectAllChildren(text);
      });
      await page.getByRole('button', { name: 'Copy citation' }).click();
      await page.getByText('Copied the citation to sentence 2').waitFor();
      const words = await page.locator('.s:has(a.sn[data-n="2"])').textContent();
      expect(await copied(page)).toContain(`“${words?.trim()}” — “Trump And Putin Agree`);
      expect(await copied(page)).toMatch(/Sentence 2\. http\S+\/a\/[a-z2-7]{8}\/#s-[a-z2-7]{7}:~:text=\S+$/);
    },
    { permissions },
  );
});

test('every article shows its record in three formats', async () => {
  await visit(async ({ page, open }) => {
    await openArticle(page, open);
    for (const [name, start] of Object.entries({ BibTeX: '@misc{', RIS: 'TY  - GEN', 'CSL-JSON': '{"id":' })) {
      await page.locator('.record summary', { hasText: name }).click();
      expect(await page.locator('.record[open] pre').last().textContent()).toContain(start);
    }
  });
});
