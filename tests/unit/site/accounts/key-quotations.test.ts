import { expect, test } from 'vitest';
import type { QuotationVariants } from '../../../../src/schema/quotation-variants.ts';
import { chooseKeyQuotations } from '../../../../src/site/accounts/key-quotations.ts';

const variants = (id: string, ...wordings: [articles: string, text: string][]): QuotationVariants => ({
  id,
  speakers: [],
  wordings: wordings.map(([articles, text], index) => ({
    parts:
      index === 0
        ? [{ kind: 'same', text }]
        : [
            { kind: 'same', text },
            { kind: 'other', text: 'more' },
          ],
    members: Array.from(articles, (article) => ({ article, quotation: 0, spans: [[0, 0, 1]] })),
  })),
});
const chosen = (...all: QuotationVariants[]): string[] => chooseKeyQuotations(all).map(({ id }) => id);

test('those of most articles stand first, of equally many the longest', () => {
  const few = variants('qv-few', ['ab', 'we will meet them soon']);
  const many = variants('qv-many', ['ab', 'no more than that'], ['c', 'no']);
  const short = variants('qv-short', ['bc', 'we will meet']);
  expect(chosen(short, few, many)).toEqual(['qv-many', 'qv-few', 'qv-short']);
});

test('single words are left out', () => {
  expect(chosen(variants('qv-word', ['abc', 'steadfast support']))).toEqual([]);
});
