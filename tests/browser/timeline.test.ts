import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { visit } from './harness.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const squash = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

const settings = [
  { name: '1280 px, light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: '390 px, dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

test.each(settings)('the timeline passes axe and fits at $name', async (setting) => {
  await visit(async ({ page, open }) => {
    await open('timeline/');
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  }, setting);
});

test('without JavaScript an event leads to its evidence, and its evidence to the sentence', async () => {
  await visit(
    async ({ page, open }) => {
      await open('timeline/');
      await page.locator('.tracks a[href*="#ev-"]').first().click();
      const event = page.locator('.events > li:target');
      expect(await event.count()).toBe(1);
      const passage = page.locator('.events .evid li').first();
      const words = squash(await passage.locator('p').textContent()).replaceAll(/^… | …$/g, '');
      await passage.locator('a').click();
      expect(squash(await page.locator('.s:target').textContent())).toContain(words);
    },
    { javaScriptEnabled: false },
  );
});

test('where accounts differ on the day, both stand side by side, and the odd one is marked', async () => {
  await visit(async ({ page, open }) => {
    await open('timeline/');
    const event = page.locator('.events > li:has(mark.dv)');
    expect(await event.count()).toBe(1);
    const when = await event.locator('.when > :is(p, small)').allTextContents();
    expect(when.map(squash)).toEqual(['Wednesday 12 February 2025', 'or Thursday 13 February 2025', 'Accounts differ']);
    expect(await event.locator('mark.dv').allTextContents()).toEqual(['earlier on Thursday']);
    expect(await event.locator('.chip[data-st=D]').count()).toBe(1);
  });
});

test('articles without a date have the days between which they were written', async () => {
  await visit(async ({ page, open }) => {
    await open('timeline/');
    const lanes = await page.locator('.lane .win').allTextContents();
    expect(lanes.map(squash)).toEqual([
      '“earlier on Thursday” is past; “Friday” is ahead',
      '“Wednesday” is past; “Friday” is ahead',
      '“Wednesday” is past; “Friday” is ahead',
      expect.stringMatching(/ is past; “Friday” is ahead$/),
      '“Wednesday” is past; nothing sets a latest day',
    ]);
  });
});

test('the briefing leads to the timeline', async () => {
  await visit(async ({ page, open }) => {
    await open('');
    await page.locator('.tstrip a').first().click();
    await page.locator('.events > li:target').waitFor();
    expect(new URL(page.url()).pathname).toBe('/timeline/');
  });
});
