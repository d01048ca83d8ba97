import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWorkplace, startDossier } from '../examples/run-dossier.ts';
import { visit } from './harness.ts';

test('dev builds, serves, and reloads open pages when an article changes', async () => {
  const work = await makeWorkplace();
  const input = join(work.folder, 'articles');
  await mkdir(input);
  await writeFile(join(input, 'one.txt'), 'The first article stands here. It is short.\n');
  const [, ...words] = work.buildOf(input);
  const { child, result, says } = startDossier(['dev', ...words, '--port', '0']);
  try {
    const address = await says(/http:\/\/\S+\//);
    await visit(
      async ({ page, open }) => {
        await open('');
        expect(await page.locator('main').textContent()).toContain('The first article stands here');
        const reloaded = page.waitForEvent('load', { timeout: 90_000 });
        await writeFile(join(input, 'one.txt'), 'The text has changed by now. It is short.\n');
        await reloaded;
        expect(await page.locator('main').textContent()).toContain('The text has changed by now');
      },
      { address },
    );
  } finally {
    child.kill('SIGINT');
  }
  expect((await result).exitCode).toBe(130);
  await work.remove();
});
