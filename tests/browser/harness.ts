import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The address of the bundled dossier, built and served; with a slash at the end. */
export const siteAddress = inject('siteAddress');

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Opens a page of the site by its path within it. */
  open: (path: string) => Promise<void>;
}

/**
 * Runs `check` in a fresh browser profile at the site (or at another `address`), then requires that the console stayed empty and
 * that nothing was asked of another host. `expected` are messages of the console that belong to what is tested.
 */
export async function visit(
  check: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions & { address?: string; expected?: RegExp } = {},
): Promise<void> {
  const { address = siteAddress, expected, ...contextOptions } = options;
  const context = await browser.newContext(contextOptions);
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(address).origin) complaints.push(`asked ${url.href}`);
  });
  context.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  try {
    const page = await context.newPage();
    await check({ page, context, open: async (path) => void (await page.goto(new URL(path, address).href)) });
    expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([]);
  } finally {
    await context.close();
  }
}
