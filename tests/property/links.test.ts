import fc from 'fast-check';
import { expect, test } from 'vitest';
import { link } from '../../src/site/links.ts';

const folder = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,5}$/);
const page = fc.array(folder, { maxLength: 4 }).map((folders) => `/${folders.map((name) => `${name}/`).join('')}`);
const target = fc
  .tuple(page, fc.constantFrom('', 'articles.csv', '?q=a%2Fb', '#s-abc2345', '?q=x/y#z/'))
  .map(([path, rest]) => path + rest);

test('a browser that follows a link from a page arrives where it was to lead', () => {
  fc.assert(
    fc.property(page, target, (from, to) => {
      const { pathname, search, hash } = new URL(link(from, to), `https://example.org${from}`);
      expect(pathname + search + hash).toBe(to);
    }),
  );
});

test('the same link works below any path', () => {
  fc.assert(
    fc.property(page, page, target, (base, from, to) => {
      const { pathname, search, hash } = new URL(link(from, to), `https://example.org${base}${from.slice(1)}`);
      expect(pathname + search + hash).toBe(base + to.slice(1));
    }),
  );
});
