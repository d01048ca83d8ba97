import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import { type CitedArticle, citationOf } from '../../../../src/text/citations/citation.ts';
import { type CitationFormat, formatCitation } from '../../../../src/text/citations/formats.ts';

const article: CitedArticle = {
  id: 'abcd2345',
  number: 4,
  title: 'A “call” & {what} 100% of it_led to \\ \n@misc{x,',
  hasTitle: true,
  author: 'Ana Dumbadze',
  outlet: 'The Paper',
  published: '2025-02-13',
  url: 'https://paper.example/a?b=c&d=e',
  language: 'en',
};
const dossier = { title: 'The call', edition: 'igp7fhz' };
/** By the library that wrote it, or, of JSON, by any parser. */
function read(text: string, format: CitationFormat): Record<string, unknown>[] {
  if (format === 'csl.json') return [JSON.parse(text) as Record<string, unknown>];
  return plugins.input.chain(text, {
    generateGraph: false,
    forceType: { bib: '@bibtex/text', ris: '@ris/file' }[format],
  });
}
const unknown = { author: null, outlet: null, published: null, url: null, language: null };

test.each(['bib', 'ris', 'csl.json'] satisfies CitationFormat[])('%s reads back as it was written', (format) => {
  const item = citationOf({ ...article, title: 'A “call” & {what} 100% of it' }, dossier);
  const [found] = read(formatCitation(item, format), format);
  expect(found?.['title']).toBe(item.title);
  expect(JSON.stringify(found?.['issued'])).toContain('2025');
  expect(JSON.stringify(found)).toContain('Ana Dumbadze');
  expect(found?.['container-title']).toBe('The Paper');
  expect(found?.['URL']).toBe(article.url);
});

test('what is not known is left out', () => {
  const item = citationOf({ ...article, ...unknown, hasTitle: false }, dossier);
  expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'note']);
  expect(item.note).toContain('opening words');
  expect(formatCitation(item, 'bib')).toMatch(/^@misc\{/);
  expect(formatCitation(item, 'ris')).toMatch(/^TY {2}- GEN\n/);
  expect(formatCitation(item, 'bib')).not.toMatch(/author|year|journal|url/);
  expect(formatCitation(item, 'ris')).not.toMatch(/^(?:AU|DA|PY|T2|UR) {2}/m);
});

test.each(['bib', 'ris'] satisfies CitationFormat[])('no title breaks out of its record in %s', (format) => {
  const title = 'x},\n@misc{y, title={z}\nER  - \nTY  - JOUR';
  const text = formatCitation(citationOf({ ...article, title: title.replaceAll('\n', ' ') }, dossier), format);
  expect(read(text, format)).toHaveLength(1);
});
