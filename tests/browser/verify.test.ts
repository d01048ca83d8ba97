import { expect, test } from 'vitest';
import { visit } from './harness.ts';
import { found, target, violations } from './search-page.ts';

test('says who carries a quotation word for word, and opens it there', async () => {
  await visit(async ({ page, open }) => {
    await open('verify/');
    await page.getByRole('textbox').fill('“Security guarantees without America are not real security guarantees”');
    await page.getByRole('button', { name: 'Verify' }).click();
    await found(page, 'Word for word.');
    const first = page.locator('.vsource').first();
    expect(await first.locator('.chip').textContent()).toBe('2');
    expect(await page.locator('.vsource small').allTextContents()).toContain(
      '8 of 9 words, with three others between them',
    );
    expect(await violations(page)).toEqual([]);
    await first.locator('a.pass').click();
    await page.waitForURL(/\/articles\/[^/]+\/#s-/);
    expect(await target(page).textContent()).toContain('Security guarantees without America');
  });
});

test('tells what is nearly there from what is not, piece by piece', async () => {
  await visit(async ({ page, open }) => {
    await open('verify/');
    await page
      .getByRole('textbox')
      .fill('Security assurances without America are not real security guarantees … the moon is made of green cheese');
    await page.getByRole('textbox').press('Control+Enter');
    await found(page, 'Two pieces: one nearly and one not in this dossier.');
    expect(await page.locator('blockquote .lacking').allTextContents()).toEqual(['assurances']);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
      expect.arrayContaining(['Nearly: some words differ', 'Not in this dossier']),
    );
  });
});

test('takes what is pasted for text, and asks for words', async () => {
  await visit(async ({ page, open }) => {
    await open('verify/');
    await page.getByRole('button', { name: 'Verify' }).click();
    await found(page, 'There are no words to look for.');
    await page.getByRole('textbox').fill('<img src=x onerror=hacked()> xylophone');
    await page.getByRole('button', { name: 'Verify' }).click();
    await found(page, 'Not in this dossier.');
    expect(await page.locator('.vpiece img').count()).toBe(0);
  });
});

test('says so without JavaScript', async () => {
  await visit(
    async ({ page, open }) => {
      await open('verify/');
      expect(await page.getByRole('heading', { name: 'needs JavaScript' }).isVisible()).toBe(true);
      expect(await page.locator('form').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});
