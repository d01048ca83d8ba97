import type { Page } from 'playwright-core';

/** Opens a page and every page that its main part has links with a fragment to; says which of the fragments are not there. */
export async function deadPlaces(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const links = await page
    .locator('main a[href*="#"]')
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
  const byPage = Map.groupBy(new Set(links), (link) => link.split('#')[0]!);
  const dead: string[] = [];
  for (const [target, own] of byPage) {
    await page.goto(target);
    const ids = new Set(await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id)));
    dead.push(...own.filter((link) => !ids.has(decodeURIComponent(link.split('#')[1]!))));
  }
  return dead;
}
