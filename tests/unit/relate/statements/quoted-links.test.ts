import { expect, test } from 'vitest';
import { findQuotationVariants } from '../../../../src/relate/quotation-variants/index.ts';
import { digestArticle } from '../../../../src/relate/statements/digest.ts';
import { linkQuotations } from '../../../../src/relate/statements/quoted-links.ts';
import { readText } from './read.ts';

const quoted = (...lines: string[]): string => ['The mayor spoke at the harbour on Friday.', ...lines].join('\n');
const articles = [
  readText(
    'a',
    quoted('“Nobody desires a safer harbour more than Lindmouth. We will rebuild the old sea wall,” Petra Holm said.'),
  ),
  readText('b', quoted('Asked about money, Petra Holm said that “nobody wants a safer harbour more than Lindmouth”.')),
];
const digests = articles.map(digestArticle).toSorted((x, y) => (x.id < y.id ? -1 : 1));
const links = linkQuotations(findQuotationVariants(articles), digests);

test('links the lines that quote the same words of one utterance, and no others', () => {
  const texts = links.map(({ a, b }) => [a, b].map(({ article, line }) => digests[article]!.lines[line]!.text).sort());
  expect(texts).toEqual([
    [
      'Asked about money, Petra Holm said that “nobody wants a safer harbour more than Lindmouth”.',
      '“Nobody desires a safer harbour more than Lindmouth.',
    ],
  ]);
});

test('links the clauses of the quotation only', () => {
  const [{ a, b }] = links as [(typeof links)[number]];
  const { article, line, window } = [a, b].find(({ line, article }) =>
    digests[article]!.lines[line]!.text.startsWith('Asked'),
  )!;
  const { text, clauses } = digests[article]!.lines[line]!;
  expect(text.slice(clauses[window.from]!.start, clauses[window.to]!.end)).toMatch(/nobody wants a safer harbour/);
  expect(window.from).toBeGreaterThan(0);
});
