import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/site/content-security-policy.ts';
import { articlePageCount, articlePagePath, furtherPages } from '../../../src/site/paging.ts';

const source = 'src/site';

test('a policy allows nothing inline and nothing from elsewhere', () => {
  const policy = contentSecurityPolicy();
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
});

test('a page adds what it needs', () => {
  const policy = contentSecurityPolicy({ 'script-src': "'wasm-unsafe-eval'", 'worker-src': 'blob:' });
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("; worker-src 'self' blob:");
});

test('a table of articles has at least one page, and a page for each hundred', () => {
  expect([0, 1, 100, 101, 10_000].map(articlePageCount)).toEqual([1, 1, 1, 2, 100]);
  expect([1, 2].map(articlePagePath)).toEqual(['/articles/', '/articles/page/2/']);
  expect(furtherPages(3).map(({ params }) => params.page)).toEqual(['2', '3']);
});

test('every page imports the layout first, since its style sheet declares the order of the layers', async () => {
  const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.astro'));
  const pages = await Promise.all(names.map((name) => readFile(join(source, name), 'utf8')));
  const withLayout = pages.filter((text) => /^import Layout from/m.test(text));
  expect(withLayout.length).toBeGreaterThan(4);
  for (const text of withLayout) expect(/^import .*$/m.exec(text)?.[0]).toMatch(/^import Layout from/);
});

test('no template carries inline script, inline style or an event attribute', async () => {
  const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.astro'));
  for (const name of names) {
    const template = (await readFile(join(source, name), 'utf8')).replace(/^---\n.*?\n---\n/s, '');
    expect(template, name).not.toMatch(/\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  }
});
