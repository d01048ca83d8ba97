import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { FacetTable } from '../../../src/search/facet-table.ts';
import { exampleArticles, examplePage } from './example-pages.ts';

const pages = exampleArticles.map((article, index) => examplePage(article, index + 1));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-index-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function bytesBelow(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.map(async (file) => [file.slice(root.length), (await readFile(file)).toString('hex')] as const),
  );
  return Object.fromEntries(contents);
}

test('indexes every page, whatever its language, and says how many', async () => {
  const outDir = join(folder, 'whole');
  const seen: string[] = [];
  const report = await buildIndex({ pages, outDir, language: 'en', onPage: () => seen.push('page') });
  expect(report.pages).toBe(pages.length);
  expect(report.words).toBeGreaterThan(50);
  expect(seen).toHaveLength(pages.length);
  const entry = JSON.parse(await readFile(join(outDir, 'pagefind-entry.json'), 'utf8')) as { languages: object };
  expect(Object.keys(entry.languages)).toEqual(['en']);
});

test('tabulates filters and figures in the order of the pages', async () => {
  const outDir = join(folder, 'table');
  await buildIndex({ pages, outDir, language: 'en' });
  const table = JSON.parse(await readFile(join(outDir, 'facets.json'), 'utf8')) as FacetTable;
  expect(new Set(table.pages).size).toBe(pages.length);
  expect(table.filters['outlet']).toEqual({ values: ['Herald', 'Post'], of: [[0], [1], [1], []] });
  expect(table.filters['person']).toEqual({
    values: ['Ann Lee', 'Bob Ray', 'Zoë O’Neil & Co'],
    of: [[0, 1], [0, 2], [1], []],
  });
  expect(table.dates).toEqual(['2024-03-08', '2025-01-02', null, null]);
  expect(table.numbers).toEqual([1, 2, 3, 4]);
  expect(table.meta).toEqual(['date', 'number', 'origin', 'title', 'words']);
});

test('keeps what the client loads and no other interface', async () => {
  const outDir = join(folder, 'kept');
  await buildIndex({ pages, outDir, language: 'en' });
  const files = await readdir(outDir);
  expect(files.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.en.pagefind']),
  );
});

test('writes the same bytes for the same pages, as a list or one by one', async () => {
  async function* slowly() {
    for (const page of pages) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      yield page;
    }
  }
  await buildIndex({ pages, outDir: join(folder, 'first'), language: 'en' });
  await buildIndex({ pages: slowly(), outDir: join(folder, 'second'), language: 'en' });
  expect(await bytesBelow(join(folder, 'second'))).toEqual(await bytesBelow(join(folder, 'first')));
});

test('refuses a folder that is not empty', async () => {
  await writeFile(join(folder, 'left-over'), '');
  await expect(buildIndex({ pages, outDir: folder, language: 'en' })).rejects.toThrow('not empty');
});

test('names a page that has nothing to index', async () => {
  const bare = { url: '/articles/bare/', html: '<html lang="en"><body><p>No marks</p></body></html>' };
  const building = buildIndex({ pages: [...pages, bare], outDir: join(folder, 'bare'), language: 'en' });
  await expect(building).rejects.toThrow('/articles/bare/ was not indexed');
});

test('fails when a page cannot be read, and can be called again', async () => {
  async function* broken() {
    yield pages[0]!;
    throw new Error('disk on fire');
  }
  await expect(buildIndex({ pages: broken(), outDir: join(folder, 'broken'), language: 'en' })).rejects.toThrow(
    'disk on fire',
  );
  const report = await buildIndex({ pages, outDir: join(folder, 'after'), language: 'en' });
  expect(report.pages).toBe(pages.length);
});

test('stops when it is told to, with the reason given', async () => {
  const controller = new AbortController();
  const building = buildIndex({
    pages,
    outDir: join(folder, 'stopped'),
    language: 'en',
    onPage: () => controller.abort(new Error('enough')),
    signal: controller.signal,
  });
  await expect(building).rejects.toThrow('enough');
});

test('fails when the process of Pagefind is killed', async () => {
  // Pagefind itself complains there.
  vi.spyOn(console, 'error').mockReturnValue();
  const children: ChildProcess[] = [];
  const watch = (message: unknown) => children.push((message as { process: ChildProcess }).process);
  subscribe('child_process', watch);
  const onPage = () => children.forEach((child) => child.kill('SIGKILL'));
  const building = buildIndex({ pages, outDir: join(folder, 'killed'), language: 'en', onPage });
  await expect(building).rejects.toThrow(/Pagefind|EPIPE/);
  unsubscribe('child_process', watch);
  expect(children).toHaveLength(1);
});
