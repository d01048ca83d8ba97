import { expect, test } from 'vitest';
import type { PageReport } from '../../../src/editions/page-report.ts';
import { verifySite } from '../../../src/editions/verify-site.ts';

const report = (page: string, links: string[], ids = ''): PageReport => ({ page, problems: [], links, ids });

test('finds nothing when every link leads to a file and every fragment to an element', () => {
  const reports = [
    report('index.html', ['a/index.html#s-1', 'data/all.csv']),
    report('a/index.html', ['index.html'], 's-1 s-2'),
  ];
  expect(verifySite(reports, new Set(['index.html', 'a/index.html', 'data/all.csv']))).toEqual([]);
});

test('names the page of every dead link, after the problems of its own', () => {
  const own = { page: 'index.html', reason: 'The page has no title' };
  const reports = [
    { ...report('index.html', ['a/index.html#s-3', 'gone.html']), problems: [own] },
    report('a/index.html', [], 's-1'),
  ];
  expect(verifySite(reports, new Set(['index.html', 'a/index.html']))).toEqual([
    own,
    { page: 'index.html', reason: 'A link leads to #s-3 in a/index.html, which has no such element' },
    { page: 'index.html', reason: 'A link leads to gone.html, which is not there' },
  ]);
});

test('takes the start of an id for no id', () => {
  const reports = [report('index.html', ['a/index.html#s']), report('a/index.html', [], 's-1 s-2')];
  expect(verifySite(reports, new Set(['index.html', 'a/index.html']))).toHaveLength(1);
});
