import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { startServer } from '../../src/cli/server/static-server.ts';
import { visit } from './harness.ts';
import { box, filter, found, groups, passages, target } from './search-page.ts';

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
