import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visit } from './harness.ts';

const folders = await readdir(join(inject('siteFolder'), 'articles'));
const articles = folders.filter((entry) => /-[a-z2-7]{8}$/.test(entry)).map((entry) => `articles/${entry}/`);
const article = articles.find((path) => path.includes('3nn2joat'))!;

const squash = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The addresses of links, without those to pages that have no sentences. */
function addresses(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
}

/** Which of the addresses lead to nothing. */
async function dangling(page: Page, links: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const [address, own] of Map.groupBy(links, (link) => link.split('#')[0]!)) {
    await page.goto(address);
    for (const link of own) if ((await page.locator(new URL(link).hash).count()) !== 1) missing.push(link);
  }
  return missing;
}

test('every note in the margin leads to a sentence of another article, without script', async () => {
  await visit(
    async ({ page, open }) => {
      const links: string[] = [];
      for (const path of articles) {
        await open(path);
        const own = await addresses(page, '.notes li:not(.note-doubt) a');
        expect(own.length, path).toBeGreaterThan(5);
        expect(own.filter((link) => link.includes(path))).toEqual([]);
        links.push(...own);
      }
      expect(await dangling(page, [...new Set(links)])).toEqual([]);
    },
    { javaScriptEnabled: false },
  );
});

test('a red note has words that stand in the sentence it leads to', async () => {
  await visit(async ({ page, open }) => {
    await open(article);
    const notes = await page.locator('.note-dv').evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector('a')?.href ?? '',
        words: item.querySelector('span')?.textContent ?? '',
      })),
    );
    expect(notes.map(({ words }) => words)).toContain('earlier on Thursday');
    for (const { href, words } of notes) {
      await page.goto(href);
      const sentence = squash(await page.locator('.s:target').textContent());
      expect(sentence).toContain(squash(words).replace(/ …$/, ''));
    }
  });
});

test('layers show what is shared, what differs and what only this article says, without a change of the text', async () => {
  await visit(
    async ({ page, open }) => {
      await open(article);
      const plain = await page.locator('.text').textContent();
      const styles: string[][] = [];
      const drawn = { shared: '.m-s', differing: '.m-d', only: '.s[data-only]' };
      for (const [layer, selector] of Object.entries(drawn)) {
        const style = () =>
          page
            .locator(`.text ${selector}`)
            .first()
            .evaluate((node) => {
              const { borderBottomWidth, boxShadow, outlineStyle } = getComputedStyle(node);
              return `${borderBottomWidth} ${boxShadow} ${outlineStyle}`;
            });
        const before = await style();
        await page.locator(`#l-${layer}`).check({ force: true });
        styles.push([before, await style()]);
      }
      expect(styles.filter(([before, after]) => before === after)).toEqual([]);
      expect(await page.locator('.text').textContent()).toBe(plain);
    },
    { javaScriptEnabled: false },
  );
});

test('on a narrow screen notes stand below their paragraph', async () => {
  await visit(
    async ({ page, open }) => {
      await open(article);
      const row = page.locator('.para:has(.notes)').first();
      const [text, notes] = await Promise.all([row.locator('p').boundingBox(), row.locator('.notes').boundingBox()]);
      expect(notes!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
    },
    { viewport: { width: 390, height: 844 } },
  );
});

test('an article that shares much wording says with which', async () => {
  await visit(async ({ page, open }) => {
    await open(article);
    expect(squash(await page.locator('.ahead__kin').first().textContent())).toMatch(
      /^Shares much wording with \d \(\d+%\) and \d/,
    );
  });
});

test('two articles stand side by side, every sentence of both once, each number leading to it, without script', async () => {
  await visit(
    async ({ page, open }) => {
      await open(article);
      await page.locator('.ahead__kin').getByRole('link', { name: '1', exact: true }).last().click();
      expect(new URL(page.url()).pathname).toMatch(/compare\/3nn2joat-z376tpdb\/$/);
      const links = await addresses(page, '.cmp__cell p > a:first-child');
      expect(new Set(links).size).toBe(links.length);
      expect(links.length).toBeGreaterThan(60);
      const words = await page.locator('.cmp__cell p > span').allTextContents();
      expect(await dangling(page, links)).toEqual([]);
      await open(article);
      const sentences = (await page.locator('.text .s').allTextContents()).map(squash);
      const shown = new Set(words.map(squash));
      const credit = squash(await page.locator('.credit').textContent());
      expect(sentences.filter((sentence) => sentence !== credit && !shown.has(sentence))).toEqual([]);
    },
    { javaScriptEnabled: false },
  );
});

test('side by side one can read only what both say, or one', async () => {
  await visit(
    async ({ page, open }) => {
      await open('compare/3nn2joat-z376tpdb/');
      const shown = () =>
        page.locator('.cmp__row:visible').evaluateAll((rows) => [...new Set(rows.map((row) => row.dataset['said']))]);
      expect(new Set(await shown())).toEqual(new Set(['both', 'left', 'right']));
      for (const said of ['both', 'left', 'right']) {
        await page.locator(`#said-${said}`).check({ force: true });
        expect(await shown()).toEqual([said]);
      }
    },
    { javaScriptEnabled: false },
  );
});

test('the list of pairs leads to each pair once', async () => {
  await visit(async ({ page, open }) => {
    await open('compare/');
    const links = await addresses(page, '.pairs-list > li > a');
    expect(links).toHaveLength(10);
    expect(new Set(links).size).toBe(10);
    for (const link of links) {
      await page.goto(link);
      expect(await page.locator('h1').textContent()).toMatch(/^\s*Articles \d and \d (share|differ)/);
    }
  });
});
