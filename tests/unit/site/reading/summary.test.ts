import { expect, test } from 'vitest';
import { type Cite, renderSummary } from '../../../../src/site/reading/summary.ts';

const cite: Cite = async (file, words) =>
  file === 'a b.txt' ? { number: 2, href: `articles/a/#${words.length}` } : null;

test('a link to a file leads to its article, followed by its number', async () => {
  const { html, citations } = await renderSummary('[He came.](a%20b.txt)', cite);
  expect(html).toBe(
    '<p><a href="articles/a/#8" class="cited">He came.</a>\u00A0' +
      '<a href="articles/a/#8" class="chip" data-st="F" aria-label="Article 2">2</a></p>',
  );
  expect(citations).toBe(1);
});

test('links elsewhere, and to files that are no article, stay as they are', async () => {
  const { html, citations } = await renderSummary('[x](https://example.org/) [y](other.txt)', cite);
  expect(html).toBe('<p><a href="https://example.org/">x</a> <a href="other.txt">y</a></p>');
  expect(citations).toBe(0);
});

test('markup and script addresses do not pass', async () => {
  const { html } = await renderSummary('<script>alert(1)</script> [x](javascript:alert(1)) <b onclick="x">b</b>', cite);
  expect(html).not.toMatch(/<script|javascript:|onclick/);
});

test('words stay as they are written', async () => {
  const { html } = await renderSummary('"So" -- he said...', cite);
  expect(html).toBe('<p>"So" -- he said...</p>');
});
