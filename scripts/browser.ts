import { type Browser, firefox } from 'playwright-core';

export { browserArguments, type BrowserProgram, findBrowser, launchBrowser } from '../src/cli/browser.ts';

/**
 * Starts the Firefox that Playwright has installed, or the one named in `FIREFOX`, without a window. Where there is none, or it cannot be
 * driven, says why instead.
 */
export async function launchFirefox(): Promise<Browser | string> {
  const named = process.env['FIREFOX'];
  const program = named ? { executablePath: named, channel: 'moz-firefox' } : {};
  try {
    const browser = await firefox.launch(program);
    await (await browser.newContext()).close();
    return browser;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return `No Firefox (npx playwright-core install firefox, or FIREFOX=/path/to/firefox): ${reason}`;
  }
}
