import { expect, test } from 'vitest';
import { visit } from './harness.ts';
import { box, filter, found, target, violations } from './search-page.ts';

test('shows statements, quotations and names above the articles, each kind behind a link', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#q=security+guarantees');
    await found(page, 'of 5 articles');
    expect(await page.locator('.kinds a').allTextContents()).toEqual([
      'Everything',
      '5 articles',
      '1 statement',
      '2 quotations',
    ]);
    await page.getByRole('link', { name: '2 quotations' }).click();
    await found(page, '2 quotations.');
    expect(new URL(page.url()).hash).toBe('#q=security+guarantees&kind=quotation');
    expect(await page.locator('.hitgroup').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});

test('narrows quotations to a speaker', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#kind=quotation');
    await found(page, /^\d+ quotations\.$/);
    const all = Number.parseInt((await page.locator('[data-part=status]').textContent()) ?? '', 10);
    await filter(page, 'Pete Hegseth').check();
    await found(page, /^\d+ quotations?\.$/);
    await page.waitForURL(/speaker=Pete\+Hegseth/);
    const said = await page.locator('.finding p').allTextContents();
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(all);
    expect(said.filter((about) => !about.includes('Pete Hegseth'))).toEqual([]);
  });
});

test('leads from a finding to its sentence, and from a name to its page', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#q=%22security+guarantees%22&kind=statement');
    await found(page, '1 statement.');
    await page.locator('.finding p a').first().click();
    await page.waitForURL(/\/articles\/[^/]+\/#s-/);
    expect(await target(page).count()).toBe(1);
    await open('search/#q=zelenskyy&kind=name');
    await page.locator('.finding > a').first().click();
    await page.waitForURL(/\/names\/volodymyr-zelensky/);
  });
});

test('says so where no finding has the words', async () => {
  await visit(async ({ page, open }) => {
    await open('search/#q=xylophone&kind=name');
    await found(page, 'No name has all these words.');
    await box(page).fill('putin');
    await found(page, /^\d+ names?\.$/);
  });
});
