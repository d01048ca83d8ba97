import { appendFile, cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWorkplace, runDossier, type Workplace } from '../examples/run-dossier.ts';

const address = 'https://example.org/some/base/';
let work: Workplace;
const read = (path: string): Promise<string> => readFile(join(work.site, path), 'utf8');

beforeAll(async () => {
  work = await makeWorkplace();
  const input = join(work.folder, 'articles');
  await cp('seeds', input, { recursive: true });
  await appendFile(join(input, 'dossier.yaml'), `\nsite: ${address}\n`);
  await runDossier(work.buildOf(input));
});
afterAll(() => work.remove());

/** The contents of the meta elements of a page, by their property or name. */
async function metaOf(path: string): Promise<Record<string, string>> {
  const elements = (await read(path)).matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g);
  return Object.fromEntries([...elements].map(([, name, content]) => [name, content]));
}

test('every article has a picture that its page names by its whole address', async () => {
  const articles = JSON.parse(await read('data/articles.json')) as { id: string; path: string }[];
  expect((await readdir(join(work.site, 'pictures'))).toSorted()).toEqual(
    [...articles.map(({ id }) => `${id}.png`), 'dossier.png'].toSorted(),
  );
  for (const { id, path } of articles) {
    const meta = await metaOf(`${path}index.html`);
    expect(meta['og:image']).toBe(`${address}pictures/${id}.png`);
    expect(meta['og:url']).toBe(`${address.slice(0, -1)}${path}`);
    expect(meta['twitter:card']).toBe('summary_large_image');
    const png = await readFile(join(work.site, 'pictures', `${id}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  expect((await metaOf('index.html'))['og:image']).toBe(`${address}pictures/dossier.png`);
});

test('feeds name every article by addresses of pages that are there', async () => {
  const feed = JSON.parse(await read('feed.json')) as { items: { id: string; url: string }[] };
  expect(feed.items).toHaveLength(5);
  const atom = await read('feed.xml');
  for (const { id, url } of feed.items) {
    expect(atom).toContain(`<id>${id}</id>`);
    for (const page of [id, url]) expect(await read(`${page.slice(address.length)}index.html`)).toMatch(/^<!doctype html>/i);
  }
  expect(await read('data/index.html')).toContain('href="../feed.xml"');
});

test('without an address there are neither feeds nor pictures, and the data page says what they need', async () => {
  const bare = await makeWorkplace();
  await runDossier(bare.buildOf('seeds'));
  expect(await readdir(bare.site)).not.toEqual(expect.arrayContaining(['feed.xml']));
  expect(await readdir(bare.site)).not.toEqual(expect.arrayContaining(['pictures']));
  expect(await readFile(join(bare.site, 'data/index.html'), 'utf8')).toContain('There are no feeds');
  await bare.remove();
});
