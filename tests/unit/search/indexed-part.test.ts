import { expect, test } from 'vitest';
import { indexedPart } from '../../../src/search/indexed-part.ts';

const filter = '<meta data-pagefind-filter="tone[content]" content="neutral">';
const heading = '<h1 dir="auto" data-pagefind-meta="title">A call</h1>';
const body = '<article class="text" data-pagefind-body>\n<p id="s-abc">They\nspoke.</p></article>';

test('keeps what is indexed and nothing else', () => {
  const page = `<html><head><title>T</title>${filter}</head><body><nav>Home</nav>${heading}${body}<aside>Scores</aside></body></html>`;
  expect(indexedPart(page)).toBe(`<!doctype html><html><head>${filter}</head><body>${heading}${body}</body></html>`);
});

test('reads a value to its end, whatever marks are in it', () => {
  const person = '<meta data-pagefind-filter="person[content]" content="A > B &#34;C&#34;">';
  const page = `<html><head>${person}<title>T</title></head><body>${heading}${body}</body></html>`;
  expect(indexedPart(page)).toBe(`<!doctype html><html><head>${person}</head><body>${heading}${body}</body></html>`);
});

test.each([
  ['no body', `<html><body>${heading}</body></html>`],
  ['no heading', `<html><body>${body}</body></html>`],
  ['two headings', `<html><body>${heading}${heading}${body}</body></html>`],
])('leaves a page with %s whole', (_, page) => {
  expect(indexedPart(page)).toBe(page);
});
