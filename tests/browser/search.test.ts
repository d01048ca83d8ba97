import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { startServer } from '../../src/cli/static-server.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { examplePage } from '../unit/search/example-pages.ts';
import { visit } from './harness.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const box = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('[data-part=status]');
const groups = (page: Page) => page.locator('.hitgroup');
const passages = (page: Page) => page.locator('a.pass');
/** The sentence that the page was opened at: a browser that marks words takes the element around them for the target. */
const target = (page: Page) => page.locator('.s:is(:target, :has(:target))');
const filter = (page: Page, name: string) => page.getByRole('checkbox', { name });

/** Waits until the page says how many sentences were found in how many articles. */
async function found(page: Page, text: string | RegExp): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: all } = await page.evaluate<AxeResults>('axe.run()');
  return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('shows results as one types, the passages marked', async () => {
  await visit(async ({ page, open }) => {
    await open('search/');
    await box(page).pressSequentially('security guarantees', { delay: 20 });
    await found(page, 'in 5 of 5 articles, 4 with all words');
    expect(await groups(page).count()).toBe(5);
    const marks = await page.locator('mark.hit').allTextContents();
    expect(marks).toContain('security guarantees');
    expect(await page.locator('.hitpos rect').count()).toBeGreaterThan(4);
    expect(new URL(page.url()).hash).toBe('#q=security+guarantees');
  });
});

test('opens the article at the sentence', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#q=%22robust+security+guarantees%22');
    await found(page, '1 sentence in 1 of 5');
    const text = await passages(page).locator('[data-part=text]').textContent();
    const number = await passages(page).locator('b').textContent();
    await passages(page).click();
    await page.waitForURL(/\/articles\/[^/]+\/#s-/);
    expect((await target(page).textContent())?.trim()).toBe(text);
    expect(await target(page).locator('a.sn').getAttribute('aria-label')).toBe(`Sentence ${number}`);
    const place = await target(page).boundingBox();
    expect(place!.y).toBeGreaterThan(0);
    expect(place!.y).toBeLessThan(page.viewportSize()!.height);
  });
});

test('every passage shown stands in its article under its address', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#q=ukraine');
    await found(page, 'of 5 articles');
    const more = page.locator('.hits__more:visible');
    while ((await more.count()) > 0) await more.first().click();
    const shown = await passages(page).evaluateAll((links) =>
      links.map((link) => ({
        address: link.getAttribute('data-plain') ?? '',
        text: link.querySelector('[data-part=text]')?.textContent,
      })),
    );
    expect(shown.length).toBeGreaterThan(40);
    for (const path of new Set(shown.map(({ address }) => address.replace(/#.*/, '')))) {
      await page.goto(new URL(path, page.url()).href);
      const sentences = await page
        .locator('.s')
        .evaluateAll((nodes) => nodes.map(({ id, textContent }) => [id, textContent] as const));
      const texts = new Map(sentences.map(([id, text]) => [`${path}#${id}`, text]));
      const here = shown.filter(({ address }) => address.startsWith(path));
      expect(here.map(({ address }) => ({ address, text: texts.get(address) }))).toEqual(here);
    }
  });
});

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

test('going back, reloading and a copied link bring a search back', async () => {
  await visit(
    async ({ page, context, open }) => {
      await open('search/');
      await box(page).fill('security guarantees');
      await found(page, '5 of 5');
      await filter(page, 'neutral').check();
      await found(page, '2 of 5');
      await page.getByRole('button', { name: 'Copy link to this search' }).click();
      await page.getByText('Link copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const titles = await groups(page).getByRole('heading').allTextContents();

      await page.reload();
      await found(page, '2 of 5');
      expect(await filter(page, 'neutral').isChecked()).toBe(true);

      await page.goBack();
      await found(page, '5 of 5');
      expect(await filter(page, 'neutral').isChecked()).toBe(false);
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('.hitgroup') === null);
      expect(await box(page).inputValue()).toBe('');
      await page.goForward();
      await found(page, '5 of 5');

      const other = await context.newPage();
      await other.goto(copied);
      await found(other, '2 of 5');
      expect(await box(other).inputValue()).toBe('security guarantees');
      expect(await groups(other).getByRole('heading').allTextContents()).toEqual(titles);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('keeps what others wrote into the address, and the search when a link within the page is followed', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#from=mail&q=guarantee');
    await found(page, '4 of 5');
    await box(page).fill('munich');
    await page.waitForFunction(() => location.hash === '#q=munich&from=mail');
    await page.getByRole('link', { name: 'Skip to content' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#q=munich&from=mail');
    expect(await box(page).inputValue()).toBe('munich');
  });
});

test('takes over the query of a form from another page', async () => {
  await visit(async ({ page, open }) => {
    await open('search/?q=security+guarantees');
    await found(page, '5 of 5');
    expect(page.url()).toMatch(/\/search\/#q=security\+guarantees$/);
  });
});

test('works with the keys alone', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#q=security+guarantees&tone=neutral');
    await found(page, '2 of 5');
    await page.keyboard.press('/');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () =>
      passages(page).evaluateAll((links) => links.indexOf(document.activeElement as HTMLAnchorElement));
    expect(await focused()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await found(page, '5 of 5');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.hash === '' && document.querySelector('.hitgroup') === null);
    await page.keyboard.type('putin');
    await found(page, '5 of 5');
    await page.keyboard.press('ArrowDown');
    const address = await passages(page).first().getAttribute('data-plain');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}*`);
  });
});

test('copies the lasting address of the sentence in focus', async () => {
  await visit(
    async ({ page, open }) => {
      await open('search/#q=robust');
      await found(page, '1 of 5');
      await box(page).press('ArrowDown');
      await page.keyboard.press('c');
      await page.getByText('Link copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(copied).hash).toMatch(/^#s-[a-z2-7]{7}$/);
      await page.goto(copied);
      expect(await target(page).textContent()).toContain('robust');
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
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
      await page.route('**/pagefind/**', (route) =>
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
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('helps when nothing is found', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#q=ceasfire');
    await page.getByRole('heading', { name: 'No article has “ceasfire”' }).waitFor();
    await page.getByRole('link', { name: 'cease-fire' }).click();
    await found(page, '1 of 5');
    await page.getByText('Nothing found in articles 1, 2, 3 and 4.').waitFor();
    await open('search/#q=%22guarantees+security%22');
    await page.getByRole('heading', { name: 'No article has the words “guarantees security” side by side' }).waitFor();
    await open('search/#q=munich&level=16+and+over');
    await page.getByRole('heading', { name: 'No article with these words passes the filters' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'the same words' }).click();
    await found(page, '4 of 5');
  });
});

test('says so when the index cannot be loaded, and leads on', async () => {
  await visit(async ({ page, context, open }) => {
    context.removeAllListeners('console');
    await page.route('**/pagefind/**', (route) => route.abort());
    await open('search/#q=putin');
    await page.getByRole('heading', { name: 'The search index cannot be loaded' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Load this page anew' }).click();
    await found(page, '5 of 5');
  });
});

test('says so where a part of the index is missing', async () => {
  await visit(async ({ page, context, open }) => {
    context.removeAllListeners('console');
    await page.route('**/facets.json', (route) => route.fulfill({ status: 404 }));
    await open('search/#q=putin');
    await page.getByText('facets.json: 404').waitFor();
  });
});

test('says so without JavaScript, and leads to the articles', async () => {
  await visit(
    async ({ page, open }) => {
      await open('search/');
      expect(await page.locator('noscript h2').textContent()).toMatch(/needs JavaScript/);
      expect(await page.locator('form:visible').count()).toBe(0);
      await page.locator('noscript a').first().click();
      await page.waitForURL('**/articles/');
    },
    { javaScriptEnabled: false },
  );
});

test('takes what is typed for text', async () => {
  await visit(async ({ page, open }) => {
    const markup = '<img src=x onerror=alert(1)> &lt;b&gt; putin';
    await open(`search/#${new URLSearchParams({ q: markup, tone: '<i>', year: '"><script>' })}`);
    await page.getByRole('heading', { name: 'No article with these words passes the filters' }).waitFor();
    expect(await page.locator('dossier-search :is(img, i, script)').count()).toBe(0);
    expect(await filter(page, '<i>').isChecked()).toBe(true);
    await filter(page, '<i>').click();
    await page.waitForFunction(() => !location.hash.includes('tone'));
  });
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

test('works below any path', async () => {
  const root = await mkdtemp(join(tmpdir(), 'dossier-below-'));
  await cp(inject('siteFolder'), join(root, 'some/where'), { recursive: true });
  const server = await startServer({ folder: root, host: '127.0.0.1', port: 0 });
  try {
    await visit(
      async ({ page, open }) => {
        await open('some/where/search/#q=robust');
        await found(page, '1 of 5');
        await passages(page).first().click();
        await page.waitForURL('**/some/where/articles/*/#s-*');
        await target(page).waitFor();
      },
      { address: server.address },
    );
  } finally {
    await server.close();
    await rm(root, { recursive: true });
  }
});
