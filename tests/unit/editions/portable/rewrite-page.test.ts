import { expect, test } from 'vitest';
import { portableAddress } from '../../../../src/editions/portable/portable-address.ts';
import { portablePolicy } from '../../../../src/editions/portable/portable-policy.ts';
import { rewritePage } from '../../../../src/editions/portable/rewrite-page.ts';

const places = { page: 'articles/a/index.html', renamed: new Map([['names/con/index.html', 'names/con_/index.html']]) };

test.each([
  ['../../', '../../index.html'],
  ['../', '../index.html'],
  ['./', 'index.html'],
  ['../../names/con/', '../../names/con_/index.html'],
  ['../b/#s-abc', '../b/index.html#s-abc'],
  ['../../search/#q=a/b?c', '../../search/index.html#q=a/b?c'],
  ['../b/?x=1#y', '../b/index.html?x=1#y'],
  ['../../icon.svg', '../../icon.svg'],
  ['#s-abc', '#s-abc'],
  ['', ''],
  ['https://example.org/a/', 'https://example.org/a/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['../caf%C3%A9/', '../caf%C3%A9/index.html'],
])('names the file of %s', (address, expected) => {
  expect(portableAddress(address, places)).toBe(expected);
});

test('lets a page connect to nobody, and start workers only from itself', () => {
  expect(portablePolicy("default-src 'none'; connect-src 'self'; worker-src 'self' blob:")).toBe(
    "default-src 'none'; connect-src 'none'; worker-src blob:; manifest-src 'none'",
  );
  expect(portablePolicy("default-src 'none'")).toContain("connect-src 'none'");
});

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">${head}</head><body>${body}</body></html>`;

test('makes one classic script of the modules, and leaves other scripts as they are', () => {
  const { html, modules } = rewritePage(
    page(
      '<script src="../../_astro/theme.js"></script>',
      '<script type="module" src="../../_astro/a.js"></script><script type="module" src="../../_astro/b.js"></script>',
    ),
    places,
  );
  expect(modules).toEqual(['_astro/a.js', '_astro/b.js']);
  expect(html).toContain('<script src="../../_astro/theme.js"></script>');
  expect(html.match(/<script defer src="\.\.\/\.\.\/portable\/scripts\.js"><\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('module');
});

test('loads the packs only where a page searches, before its scripts', () => {
  const { html } = rewritePage(
    page(
      '',
      '<dossier-search data-index="../../pagefind/"></dossier-search><script type="module" src="x.js"></script>',
    ),
    places,
  );
  expect(html.indexOf('portable/search.js')).toBeGreaterThan(0);
  expect(html.indexOf('portable/search.js')).toBeLessThan(html.indexOf('portable/scripts.js'));
  expect(rewritePage(page('', ''), places).html).not.toContain('search.js');
});

test('rewrites what a template, a form, a noscript and a forwarding page lead to', () => {
  const { html } = rewritePage(
    page(
      '<link rel="manifest" href="../../manifest.webmanifest"><noscript><meta http-equiv="refresh" content="0; url=../b/"></noscript>',
      '<template><a href="../b/">b</a></template><form action="../../search/"></form><p data-permanent="../../a/x/"></p>',
    ),
    places,
  );
  for (const part of [
    '<a href="../b/index.html">',
    'action="../../search/index.html"',
    'data-permanent="../../a/x/index.html"',
    'url=../b/index.html',
  ])
    expect(html).toContain(part);
  expect(html).not.toContain('webmanifest');
});

test('leaves texts alone that look like markup', () => {
  const text = '&lt;a href="../b/"&gt; &lt;script type="module" src="x.js"&gt;';
  expect(rewritePage(page('', `<p>${text}</p>`), places).html).toContain(`<p>${text}</p>`);
});
