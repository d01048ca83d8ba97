import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { visit } from './harness.ts';

const articles = (await readdir(join(inject('siteFolder'), 'articles'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && /-[a-z2-7]{8}$/.test(entry.name))
  .map(({ name }) => `articles/${name}/`);
const kinds = [
  '',
  'articles/',
  articles[0]!,
  'compare/',
  'compare/3nn2joat-z376tpdb/',
  'coverage/',
  'coverage/differences/',
  'stories/',
  'quotations/',
  'names/',
  'names/letter/b/',
  'names/volodymyr-zelensky/',
  'search/',
  'search/#q=security+guarantees',
  'method/',
  'data/',
  '404.html',
];

const settings = [
  { name: '1280 px, light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: '390 px, dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

test.each(settings)('every kind of page passes axe and fits at $name', async (setting) => {
  await visit(async ({ page, open }) => {
    for (const kind of kinds) {
      await open(kind);
      await page.waitForLoadState('networkidle');
      if (kind.includes('#q=')) await page.locator('dossier-search mark').first().waitFor();
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      for (const layer of await page.locator('.layers input').all()) await layer.check({ force: true });
      expect(await violationsOn(page), kind).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow, `${kind} is wider than the window`).toBeLessThanOrEqual(0);
    }
  }, setting);
});

test('every article reads fully without JavaScript, word for word', async () => {
  await visit(
    async ({ page, open }) => {
      const shown: string[] = [];
      for (const article of articles) {
        await open(article);
        shown.push(
          ...(await page
            .locator('.s')
            .evaluateAll((nodes) => nodes.map((node) => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim()))),
        );
      }
      const seeds = (await readdir('seeds')).filter((file) => file.endsWith('.txt'));
      for (const seed of seeds) {
        const text = (await readFile(join('seeds', seed), 'utf8')).replaceAll(/\s+/g, ' ');
        const missing = shown
          .filter((sentence) => text.includes(sentence))
          .reduce((left, sentence) => left.replace(sentence, ''), text);
        expect(missing.trim(), seed).toBe('');
      }
    },
    { javaScriptEnabled: false },
  );
});

test('a link to a sentence opens the article there and marks it', async () => {
  await visit(async ({ page, open }) => {
    await open(articles[0]!);
    const id = await page.locator('.s').nth(12).getAttribute('id');
    await open(`${articles[0]!}#${id}`);
    const sentence = page.locator(`#${id}`);
    expect(await sentence.evaluate((node) => node.matches(':target'))).toBe(true);
    const box = await sentence.boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y).toBeLessThan(page.viewportSize()!.height);
  });
});

test('a short link forwards to the article for ever', async () => {
  const id = articles[0]!.slice(-9, -1);
  await visit(
    async ({ page, open }) => {
      await open(`a/${id}/`);
      await page.waitForURL(`**/${articles[0]!}`);
    },
    { javaScriptEnabled: false },
  );
});

test('a page that is not there says so and leads back, at any depth', async () => {
  await visit(async ({ page, context, open }) => {
    context.removeAllListeners('console');
    await open('articles/no/such/page/');
    expect(await page.title()).toMatch(/not/i);
    await page.locator('main a').first().click();
    expect(new URL(page.url()).pathname).not.toContain('no/such');
  });
});

test.each(articles)('the text, styles and faces of %s are under 150 KB', async (article) => {
  await visit(async ({ page, context, open }) => {
    const sizes: Promise<number>[] = [];
    context.on('requestfinished', (request) => {
      const counts = ['document', 'stylesheet', 'font'].includes(request.resourceType());
      if (counts) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await open(article);
    await page.waitForLoadState('networkidle');
    const bytes = await Promise.all(sizes);
    expect(bytes.length).toBeGreaterThan(2);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });
});
