import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { siteAddress, visit } from './harness.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');

/** The first comparison of two articles. */
const [pair] = (await readdir(join(inject('siteFolder'), 'compare'))).filter((name) => name.includes('-')).sort();
const compared = `compare/${pair!}/`;

/** What something stands out by when a link has led to it. */
const ground = (thing: Locator) =>
  thing.evaluate((node) => getComputedStyle(node.querySelector(':scope > th') ?? node).backgroundColor);

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

const shared = [
  { thing: 'a statement', page: 'coverage/', of: '.matrix tbody tr:not(.grp)' },
  { thing: 'an event', page: 'timeline/', of: '.events > li' },
  { thing: 'a difference', page: 'coverage/differences/', of: '.differ' },
  { thing: 'a row of a comparison', page: compared, of: '.cmp__cell p' },
];

test.each(shared)('the link to $thing is copied, and leads to it marked', async ({ page: path, of }) => {
  await visit(
    async ({ page, open }) => {
      await open(path);
      const thing = page.locator(of).nth(2);
      const id = (await thing.getAttribute('id'))!;
      const plain = await ground(thing);
      await thing.hover();
      await thing.getByRole('button', { name: /^Copy link to (this|row)/ }).click();
      await thing.getByRole('button', { name: 'Copied' }).waitFor();
      const address = await copied(page);
      expect(address.startsWith(`${new URL(path, siteAddress).href}#${id}`)).toBe(true);
      await page.mouse.move(0, 0);
      await page.goto('about:blank');
      await page.goto(address);
      const target = page.locator(`[id="${id}"]:is(:target, :has(:target))`);
      await target.waitFor();
      expect(await ground(target)).not.toBe(plain);
    },
    { permissions },
  );
});

test('a comparison is shared as a whole', async () => {
  await visit(
    async ({ page, open }) => {
      await open(`${compared}#h-texts`);
      await page.getByRole('button', { name: 'Copy link to this comparison' }).click();
      expect(await copied(page)).toBe(new URL(compared, siteAddress).href);
    },
    { permissions },
  );
});
