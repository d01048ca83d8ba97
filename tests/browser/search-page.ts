import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/* What tests find on the search page. */

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

export const box = (page: Page) => page.getByRole('searchbox');
export const status = (page: Page) => page.locator('[data-part=status]');
export const groups = (page: Page) => page.locator('.hitgroup');
export const passages = (page: Page) => page.locator('a.pass');
/** The sentence that the page was opened at: a browser that marks words takes the element around them for the target. */
export const target = (page: Page) => page.locator('.s:is(:target, :has(:target))');
export const filter = (page: Page, name: string) => page.getByRole('checkbox', { name });

/** Waits until the page says how many sentences were found in how many articles. */
export async function found(page: Page, text: string | RegExp): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: all } = await page.evaluate<AxeResults>('axe.run()');
  return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
