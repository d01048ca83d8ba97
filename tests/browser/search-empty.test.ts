import { expect, test } from 'vitest';
import { visit } from './harness.ts';
import { filter, found, violations } from './search-page.ts';

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
