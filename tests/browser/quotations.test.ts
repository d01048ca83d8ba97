import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { siteAddress, visit } from './harness.ts';

const folders = await readdir(join(inject('siteFolder'), 'articles'));
const article = `articles/${folders.find((entry) => entry.endsWith('-3nn2joat'))}/`;

const squash = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What the style sheet prints after an element. */
function printedAfter(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((node) => getComputedStyle(node, '::after').content);
}

test('names are underlined by type and quotations say who speaks, without script and without a change of the text', async () => {
  await visit(
    async ({ page, open }) => {
      await open(article);
      const line = (selector: string) =>
        page
          .locator(`.text ${selector}`)
          .first()
          .evaluate((node) => {
            const { textDecorationLine, textDecorationStyle } = getComputedStyle(node);
            return `${textDecorationLine} ${textDecorationStyle}`;
          });
      const plain = await page.locator('.text').textContent();
      expect([await line('.m-p'), await line('.m-l'), await printedAfter(page, '.q[data-by]')]).toEqual([
        'none solid',
        'none solid',
        'none',
      ]);
      await page.locator('#l-names').check({ force: true });
      await page.locator('#l-quotations').check({ force: true });
      expect([await line('.m-p'), await line('.m-l'), await line('.m-o')]).toEqual([
        'underline solid',
        'underline dotted',
        'underline double',
      ]);
      expect(await printedAfter(page, '.q[data-by]')).toBe('"Donald Trump"');
      expect(await page.locator('.text').textContent()).toBe(plain);
    },
    { javaScriptEnabled: false },
  );
});

test('a speaker who is not named by the article is shown as unknown, and how others were found is said', async () => {
  await visit(async ({ page, open }) => {
    await open(article);
    const labels = await page.locator('.q[data-by]').evaluateAll((nodes) => nodes.map((node) => node.dataset['by']));
    expect(labels).toContain('speaker unknown (“the joint statement”)');
    expect(labels).toContain('Donald Trump (“he”)');
    expect(labels).toContain('Dmitry Peskov (as before)');
  });
});

test('the page lists whom the article names and quotes, each with its sentences', async () => {
  await visit(
    async ({ page, open }) => {
      await open(article);
      const places = page.getByRole('list', { name: 'Places, each with its sentences' }).getByRole('listitem');
      const kyiv = places.filter({ hasText: 'Kyiv' });
      for (const number of await kyiv.locator('a[href^="#"]').allTextContents()) {
        await kyiv.getByRole('link', { name: number, exact: true }).click();
        expect(await page.locator('.s:target').textContent()).toContain('Kyiv');
      }
      const quoted = page.locator('.here dd').filter({ hasText: 'mutual invitation' });
      await quoted.getByRole('link').click();
      expect(await page.locator('.s:target').textContent()).toContain('“There is a mutual invitation,”');
    },
    { javaScriptEnabled: false },
  );
});

test('a name in the text leads to its page', async () => {
  await visit(async ({ page, open }) => {
    for (const name of ['Donald Trump', 'Ukraine', 'NATO']) {
      await open(article);
      await page.locator('.text').getByRole('link', { name, exact: true }).first().click();
      expect(squash(await page.locator('h1').textContent())).toContain(name);
    }
  });
});

test('every quotation of the list stands in the sentence that its number leads to', async () => {
  await visit(
    async ({ page, open }) => {
      await open('quotations/');
      const listed = await page.locator('.voice .quoted').evaluateAll((items) =>
        items.map((item) => ({
          href: item.querySelector('a')?.href ?? '',
          words: item.querySelector('blockquote')?.textContent ?? '',
        })),
      );
      expect(listed.length).toBeGreaterThan(40);
      for (const [address, own] of Map.groupBy(listed, ({ href }) => href.split('#')[0]!)) {
        await page.goto(address);
        for (const { href, words } of own) {
          const sentence = squash(await page.locator(new URL(href).hash).textContent());
          expect(sentence).toContain(squash(words).slice(1, 30).split(' …')[0]!.replace(/”$/, ''));
        }
      }
    },
    { javaScriptEnabled: false },
  );
});

test('a speaker’s entry in the index leads to their quotations, and from an article one comes to its own', async () => {
  await visit(
    async ({ page, open }) => {
      await open('quotations/');
      await page.getByRole('navigation', { name: 'Speakers' }).getByRole('link', { name: 'Dmitry Peskov' }).click();
      expect(await page.locator('.voice:target h2').textContent()).toContain('Dmitry Peskov');
      await open(article);
      await page.locator('.here dt').filter({ hasText: 'Dmitry Peskov' }).getByRole('link').click();
      await page.waitForURL('**/quotations/#q-3nn2joat-*');
      expect(await page.locator('.voice .quoted:target').textContent()).toContain('There is a mutual invitation');
    },
    { javaScriptEnabled: false },
  );
});

test('the link of a quotation is copied by keyboard, and leads to its sentence for ever', async () => {
  await visit(
    async ({ page, open }) => {
      await open('quotations/');
      const row = page.locator('.voice .quoted').filter({ hasText: 'robust security guarantees' });
      await row.getByRole('link').focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^\s*Copy link to quotation \d+\s*$/);
      await page.keyboard.press('Enter');
      await row.getByText('Copied').waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied).toMatch(new RegExp(`^${siteAddress}a/[a-z2-7]{8}/#s-`));
      await page.goto(copied);
      await page.locator('.s:target').filter({ hasText: 'robust security guarantees' }).waitFor();
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('layers are chosen by keyboard and remembered', async () => {
  await visit(async ({ page, open }) => {
    await open(article);
    await page.locator('#l-names').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.reload();
    const chosen = await page.locator('.layers :checked').evaluateAll((boxes) => boxes.map(({ id }) => id));
    expect(chosen).toEqual(['l-names', 'l-quotations']);
  });
});

test('what several articles quote stands once, as a line that divides, with each wording in full', async () => {
  await visit(
    async ({ page, open }) => {
      await open('quotations/');
      const entry = page.locator('.utterance').filter({ hasText: 'long and productive' }).first();
      expect(await entry.locator('.fork').count()).toBeGreaterThan(0);
      const words = (await entry.locator('blockquote').allTextContents()).map(squash);
      expect(words).toContain('“lengthy and highly productive”');
      expect(words).toContain('“long and productive”');
      expect(
        await entry.locator('.quoted').filter({ hasText: 'long and productive' }).locator('mark').allTextContents(),
      ).toContain('long');
      const ids = await page.locator('.voice .quoted').evaluateAll((rows) => rows.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    },
    { javaScriptEnabled: false },
  );
});

test('quotations are narrowed to those with several wordings, without script', async () => {
  await visit(
    async ({ page, open }) => {
      await open('quotations/');
      const all = await page.locator('.voice .quoted:visible').count();
      await page.locator('#quoted-differs').check({ force: true });
      const differing = await page.locator('.voice .quoted:visible').count();
      expect(differing).toBeGreaterThan(0);
      expect(differing).toBeLessThan(all);
      expect(
        await page.locator('.utterance[data-quoted=same]:visible, .quoted[data-quoted=once]:visible').count(),
      ).toBe(0);
      expect(await page.locator('.voice:visible:not(:has([data-quoted=differs]))').count()).toBe(0);
    },
    { javaScriptEnabled: false },
  );
});
