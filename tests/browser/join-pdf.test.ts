import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { joinPdf } from '../../src/cli/export/join-pdf.ts';
import { type Book, linkedAnchors, partHtml } from '../../src/editions/document/compose-book.ts';

const book: Book = { title: 'Whole', facts: [], briefing: '', articles: [], style: '', paper: 'a4' };
const parts = [
  '<h1>Whole</h1><p><a href="#second">2</a> <a href="#third">3</a></p>',
  '<h2 id="second">Second</h2><p>One</p><h2 style="break-before: page">More</h2>',
  '<h2 id="third">Third</h2><p><a href="https://example.org/">Away</a></p>',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function* print(): AsyncGenerator<Uint8Array> {
  const linked = linkedAnchors(parts.join(''));
  for (const part of parts) {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(partHtml(part, book, 0, linked));
    yield await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
    await page.close();
  }
}

test('joined parts keep pages, links, targets, outline and tags', async () => {
  const document = await getDocumentProxy(await joinPdf(print()));
  expect(document.numPages).toBe(4);
  const targets = await document.getDestinations();
  const pageOf = async (anchor: string): Promise<number> =>
    (await document.getPageIndex((targets[anchor] as never[])[0]!)) + 1;
  expect([await pageOf('second'), await pageOf('third')]).toEqual([2, 4]);
  const links = await (await document.getPage(1)).getAnnotations();
  expect(links.map(({ dest }) => dest)).toEqual(['second', 'third']);
  expect((await (await document.getPage(4)).getAnnotations()).map(({ url }) => url)).toEqual(['https://example.org/']);
  const outline = await document.getOutline();
  expect(outline.map(({ title, items }) => [title, items.map((item: { title: string }) => item.title)])).toEqual([
    ['Whole', ['Second', 'More', 'Third']],
  ]);
  for (const [page, heading] of [
    [1, 'H1'],
    [2, 'H2'],
    [3, 'H2'],
    [4, 'H2'],
  ] as const)
    expect(JSON.stringify(await (await document.getPage(page)).getStructTree())).toContain(`"role":"${heading}"`);
  expect(JSON.stringify(await (await document.getPage(4)).getStructTree())).toContain('"role":"Link"');
});
