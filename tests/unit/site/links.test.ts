import { describe, expect, test } from 'vitest';
import { articlePath, link, linkFrom, linkFromAnywhere, permanentPath, sitePath } from '../../../src/site/links.ts';

describe('link', () => {
  test.each([
    ['/', '/', './'],
    ['/', '/articles/', 'articles/'],
    ['/articles/', '/', '../'],
    ['/articles/', '/articles/', './'],
    ['/articles/a-call-abcd2345/', '/method/#tone', '../../method/#tone'],
    ['/articles/a-call-abcd2345/', '/articles/other-bcde2345/#s-abc2345', '../other-bcde2345/#s-abc2345'],
    ['/data/', '/data/articles.csv', 'articles.csv'],
    ['/data/page/2/', '/data/articles.csv', '../../articles.csv'],
    ['/', '/search/?q=a/b#c/d', 'search/?q=a/b#c/d'],
    ['/404.html', '/articles/', 'articles/'],
  ])('leads from %s to %s by %s', (from, to, expected) => {
    expect(link(from, to)).toBe(expected);
  });
});

test('links leave out the path that the site is published at', () => {
  const relative = linkFrom(new URL('https://example.org/briefing/articles/'), '/briefing/');
  expect(relative('/method/')).toBe('../method/');
  expect(relative('/briefing/_astro/site.css')).toBe('../_astro/site.css');
});

test('links of a page that is shown anywhere begin at the root of the host', () => {
  expect(linkFromAnywhere('/briefing/')('/method/')).toBe('/briefing/method/');
  expect(linkFromAnywhere('/briefing/')('/briefing/_astro/site.css')).toBe('/briefing/_astro/site.css');
  expect(linkFromAnywhere('/')('/method/')).toBe('/method/');
});

test('a path that only begins like the base is kept', () => {
  expect(sitePath('/briefings/', '/briefing/')).toBe('/briefings/');
});

test('an article has a page under its name, and an address that never changes', () => {
  const article = { slug: 'a-call', id: 'abcd2345' };
  expect(articlePath(article)).toBe('/articles/a-call-abcd2345/');
  expect(articlePath(article, 's-abc2345')).toBe('/articles/a-call-abcd2345/#s-abc2345');
  expect(permanentPath(article, 's-abc2345')).toBe('/a/abcd2345/#s-abc2345');
});
