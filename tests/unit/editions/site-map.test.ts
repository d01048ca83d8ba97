import { expect, test } from 'vitest';
import { composeSiteMaps } from '../../../src/editions/site-map.ts';

const site = 'https://example.org/briefing';

test('names every page by its address, but those that only lead on', () => {
  const files = [
    'index.html',
    'names/b & c/index.html',
    'a/aaaa2222/index.html',
    '404.html',
    'data/articles.csv',
    'odd.html',
  ];
  const maps = composeSiteMaps(files, site);
  expect([...maps.get('sitemap-1.xml')!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/briefing/',
    'https://example.org/briefing/names/b%20&amp;%20c/',
    'https://example.org/briefing/odd.html',
  ]);
  expect(maps.get('robots.txt')).toBe('User-agent: *\nAllow: /\nSitemap: https://example.org/briefing/sitemap-1.xml\n');
});

test('a map has at most 50,000 addresses', () => {
  const files = Array.from({ length: 50_001 }, (_, index) => `articles/${index}/index.html`);
  const maps = composeSiteMaps(files, site);
  expect([...maps.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'robots.txt']);
  expect(maps.get('sitemap-2.xml')!.match(/<loc>/g)).toHaveLength(1);
  expect(maps.get('robots.txt')!.match(/^Sitemap: /gm)).toHaveLength(2);
});
