import { expect, test } from 'vitest';
import { pathOf } from '../../../../src/editions/offline/client/answer.ts';

const scope = 'https://example.org/some/base/';

test.each([
  ['https://example.org/some/base/', 'index.html'],
  ['https://example.org/some/base/articles/?x=1#y', 'articles/index.html'],
  ['https://example.org/some/base/pagefind/pagefind-entry.json?ts=17', 'pagefind/pagefind-entry.json'],
  ['https://example.org/some/base/caf%C3%A9.csv', 'café.csv'],
  ['https://example.org/some/', null],
  ['https://other.example/some/base/', null],
  ['https://example.org/some/base/offline/packs.json', null],
  ['https://example.org/some/base/sw.js', null],
])('takes %s for %s', (url, path) => {
  expect(pathOf({ method: 'GET', url }, scope)).toBe(path);
});

test('leaves anything but reading to the server', () => {
  expect(pathOf({ method: 'POST', url: scope }, scope)).toBeNull();
});
