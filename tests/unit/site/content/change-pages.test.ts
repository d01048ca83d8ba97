import { expect, test } from 'vitest';
import type { ArticleChange, LineChange } from '../../../../src/schema/changes.ts';
import { changePages } from '../../../../src/site/content/change-pages.ts';

const linesOf = (count: number): LineChange[] =>
  Array.from({ length: count }, (_, index) => ({ change: 'added', id: 's-abcdefg', text: String(index) }));
const changed = (count: number): ArticleChange => ({
  change: 'changed',
  id: 'aaaa2222',
  was: 'aaaa2222',
  title: 'A',
  facts: [],
  lines: linesOf(count),
});
const added: ArticleChange = { change: 'added', id: 'bbbb2222', title: 'B', sentences: 3 };

test('has one page for nothing', () => {
  expect(changePages([])).toEqual([[]]);
});

test.each([[[changed(3), added]], [[changed(199), changed(1), added]], [[changed(1000), added, changed(200)]]])(
  'puts every article and sentence on one page, in order, %#',
  (articles) => {
    const pages = changePages(articles);
    const parts = pages.flat();
    expect(parts.filter(({ isContinued }) => !isContinued).map(({ article }) => article)).toEqual(articles);
    const all = articles.flatMap((article) => (article.change === 'changed' ? article.lines : []));
    expect(parts.flatMap(({ lines }) => lines)).toEqual(all);
    for (const page of pages) {
      const rows = page.reduce((sum, { lines }) => sum + 1 + lines.length, 0);
      expect(rows).toBeGreaterThan(0);
      expect(rows).toBeLessThanOrEqual(202);
    }
  },
);

test('ten thousand new articles take pages of two hundred', () => {
  const pages = changePages(Array.from({ length: 10_000 }, () => added));
  expect(pages).toHaveLength(50);
});
