import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, inject, test } from 'vitest';

const site = inject('siteFolder');

/** The classes that a stylesheet has rules for. */
const styledIn = (css: string): Set<string> => new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!));

/** The classes of the elements of a page. */
const usedIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)));

test('each page loads the styles of all that it shows', async () => {
  const sheets = (await readdir(join(site, '_astro'))).filter((file) => file.endsWith('.css'));
  const styled = new Map<string, Set<string>>();
  for (const sheet of sheets) styled.set(sheet, styledIn(await readFile(join(site, '_astro', sheet), 'utf8')));
  const anywhere = new Set([...styled.values()].flatMap((classes) => [...classes]));
  const pages = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const unstyled: string[] = [];
  for (const page of pages) {
    const html = await readFile(join(site, page), 'utf8');
    const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => basename(href!));
    if (linked.length === 0) continue;
    const here = new Set(linked.flatMap((sheet) => [...styled.get(sheet)!]));
    for (const name of usedIn(html)) {
      if (anywhere.has(name) && !here.has(name)) unstyled.push(`${page}: ${name}`);
    }
  }
  expect(pages.length).toBeGreaterThan(50);
  expect(unstyled).toEqual([]);
});
