import { parseArgs } from 'node:util';
import { startServer } from '../src/cli/server/static-server.ts';
import { launchBrowser } from './browser.ts';

/** The README's picture: the briefing of a published site, `node scripts/picture.ts [--out dist]`. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const server = await startServer({ folder: values.out, host: '127.0.0.1', port: 0 });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(server.address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: new URL('../docs/briefing.png', import.meta.url).pathname });
} finally {
  await browser.close();
  await server.close();
}
