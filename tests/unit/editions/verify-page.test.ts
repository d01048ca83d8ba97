import { expect, test } from 'vitest';
import { verifyPage } from '../../../src/editions/verify-page.ts';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'";
const policyTag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${policyTag}<title>A page</title>${head}</head><body>${body}</body></html>`;

const verify = (html: string, page = 'articles/a/index.html') => verifyPage(html, { page, base: '/' });
const faults = (body: string, head?: string) => verify(pageOf(body, head)).problems.map(({ reason }) => reason);

test('finds nothing wrong with a plain page', () => {
  const report = verify(
    pageOf(
      '<h1 id="top">T</h1><a href="https://example.org/x" rel="noopener">out</a><a href="mailto:a@example.org">mail</a><svg><title>t</title></svg>',
      '<link rel="stylesheet" href="../../_astro/a.css"><script src="../../_astro/b.js" type="module"></script>',
    ),
  );
  expect(report.problems).toEqual([]);
  expect(report.links).toEqual(['_astro/a.css', '_astro/b.js']);
  expect(report.ids).toBe('top');
});

test.each([
  ['<img src="../../a.png" onerror="alert(1)">', 'has the attribute onerror'],
  ['<svg onload=alert(1)>', 'has the attribute onload'],
  ['<p style="color:red">x</p>', 'has the attribute style'],
  ['<a ping="../x/" href="../x/">x</a>', 'has the attribute ping'],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', 'has the attribute srcdoc'],
  ['<style>p{}</style>', '<style> is not allowed'],
  ['<base href="https://evil.example/">', '<base> is not allowed'],
  ['<object data="../a.svg"></object>', '<object> is not allowed'],
  ['<svg><set attributeName="href" to="javascript:alert(1)"/></svg>', '<set> is not allowed'],
  ['<svg><foreignObject></foreignObject></svg>', '<foreignobject> is not allowed'],
  ['<script>alert(1)</script>', 'is a script within the page'],
  ['<script type="application/json">{}</script>', 'is a script within the page'],
  ['<svg><script href="../../a.js"/></svg>', 'is a script within the page'],
  ['<template><script>alert(1)</script></template>', 'is a script within the page'],
  ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</p></noscript>', 'ends a noscript'],
  ['<noscript><img src="https://evil.example/a.png"></noscript>', 'leads to https:'],
  ['<meta http-equiv="Set-Cookie" content="a=b">', 'has http-equiv set-cookie'],
])('refuses %s', (body, fault) => {
  expect(faults(body).join('\n')).toContain(fault);
});

test.each([
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\nscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<form action="https://evil.example/"><button>x</button></form>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<img src="https://evil.example/a.png">',
  '<img src="data:image/png;base64,AA==">',
  '<img src="//evil.example/a.png">',
  '<img src="\\\\evil.example/a.png">',
  '<img srcset="../../a.png 1x, https://evil.example/b.png 2x">',
  '<video poster="http://evil.example/a.png"></video>',
  '<svg><use href="https://evil.example/a.svg#b"/></svg>',
  '<link rel="stylesheet" href="https://evil.example/a.css">',
  '<link rel="canonical preload" href="https://evil.example/a.css">',
  '<link href="https://evil.example/a.css">',
  '<script src="https://evil.example/a.js"></script>',
  '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
  '<meta http-equiv="refresh" content="0,javascript:alert(1)">',
  '<a href="../../../x/">above the site</a>',
  '<a href="/articles/">from the root of the host</a>',
  '<a href="//site.invalid/a/b/x.html">our own placeholder</a>',
])('refuses the address in %s', (body) => {
  expect(faults(body)).toHaveLength(1);
});

test('resolves links as a browser does, and leaves state and text fragments out', () => {
  const { links, problems } = verify(
    pageOf(
      [
        '<a href="../../">home</a><a href="../b/#s-abc">passage</a><a href="../b/#s-abc:~:text=it%20said">quote</a>',
        '<a href="../../search/#q=peace&amp;kind=name">state</a><a href="../../search/?q=x#:~:text=y">query</a>',
        '<a href="../caf%C3%A9/">encoded</a><a href="">itself</a><a href="../../data/a%23b.csv">hash</a>',
      ].join(''),
      '<link rel="canonical" href="https://example.org/a/"><meta http-equiv="refresh" content="0; url=../c/">',
    ),
  );
  expect(problems).toEqual([]);
  expect(links.toSorted()).toEqual([
    'articles/a/index.html',
    'articles/b/index.html#s-abc',
    'articles/c/index.html',
    'articles/café/index.html',
    'data/a#b.csv',
    'index.html',
    'search/index.html',
  ]);
});

test('misses an id on its own page, and no other', () => {
  expect(faults('<a href="#here">x</a><a href="#gone">x</a><p id="here">x</p>')).toEqual([
    'A link leads to #gone, which the page has not',
  ]);
});

test('refuses an id that is there twice', () => {
  expect(faults('<p id="a">x</p><p id="a">y</p>')).toEqual([
    '<p id="a"> has an id that is empty, broken or there twice',
  ]);
});

test('lets the error page alone link from the root of the host, below the base', () => {
  const html = pageOf('<a href="/briefing/articles/">x</a>');
  expect(verifyPage(html, { page: '404.html', base: '/briefing/' })).toMatchObject({
    problems: [],
    links: ['articles/index.html'],
  });
  expect(verifyPage(html, { page: '404.html', base: '/other/' }).problems).toHaveLength(1);
  expect(verifyPage(pageOf('<img src="//evil.example/a.png">'), { page: '404.html', base: '/' }).problems).toHaveLength(
    1,
  );
});

test('wants policy, language and title', () => {
  const reasons = verify(
    '<!doctype html><html><head><title> </title></head><body><svg><title>x</title></svg></body>',
  ).problems;
  expect(reasons.map(({ reason }) => reason)).toEqual(
    ['policy', 'language', 'title'].map((part) => `The page has no ${part}`),
  );
});

test('wants the policy before whatever it is for', () => {
  const html = `<!doctype html><html lang="en"><head><script src="a.js"></script>${policyTag}<title>x</title></head></html>`;
  expect(verify(html).problems[0]?.reason).toBe('<script src="a.js"> stands before the policy');
});

test.each([
  ["default-src 'none'; base-uri 'none'; script-src 'self' 'unsafe-inline'", "script-src 'unsafe-inline'"],
  ["default-src 'none'; base-uri 'none'; script-src 'unsafe-eval'", "script-src 'unsafe-eval'"],
  ["default-src 'none'; base-uri 'none'; img-src *", 'img-src *'],
  ["default-src 'none'; base-uri 'none'; img-src https:", 'img-src https:'],
  ["default-src 'none'; base-uri 'none'; script-src data:", 'script-src data:'],
  ["default-src 'none'; base-uri 'none'; connect-src api.example.org", 'connect-src api.example.org'],
  ["default-src 'self'; base-uri 'none'", "default-src 'none'"],
  ["default-src 'none'", "base-uri 'none'"],
])('refuses the policy %s', (content, fault) => {
  const html = pageOf('').replace(policy, content);
  expect(
    verify(html)
      .problems.map(({ reason }) => reason)
      .join('\n'),
  ).toContain(fault);
});

test('allows the policy of the search page', () => {
  const more =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; img-src data:; base-uri 'none'";
  expect(verify(pageOf('').replace(policy, more)).problems).toEqual([]);
});
