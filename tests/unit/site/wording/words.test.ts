import { expect, test } from 'vitest';
import { articleFilters } from '../../../../src/site/wording/article-filters.ts';
import { citeArticle } from '../../../../src/site/wording/cite-article.ts';
import { escapeHtml } from '../../../../src/text/escape-html.ts';
import { describeTone, levelName } from '../../../../src/site/wording/levels.ts';
import { displayTitle } from '../../../../src/site/wording/titles.ts';
import { exampleArticle } from '../../../examples/article.ts';

const formulas = {
  fleschReadingEase: 50,
  fleschKincaid: 1,
  automatedReadability: 1,
  colemanLiau: 1,
  smog: 1,
  gunningFog: 1,
  daleChall: 1,
  spache: 1,
};

test.each([
  [8.99, 'under 9'],
  [9, '9 to 12'],
  [12, '12 to 16'],
  [16, '16 and over'],
])('grade %d is %s', (grade, expected) => {
  expect(levelName({ formulas, grade })).toBe(expected);
});

test('a level that cannot be computed is not available', () => {
  expect(levelName(null)).toBe('not available');
});

test('tone is described with its strength', () => {
  expect([-0.6, -0.1, 0.04, 0.1, 0.2].map(describeTone)).toEqual([
    'negative',
    'slightly negative',
    'neutral',
    'slightly positive',
    'positive',
  ]);
});

test('opening words end in an ellipsis unless they are a sentence', () => {
  expect(displayTitle({ value: 'He said he had', origin: 'derived' })).toBe('He said he had\u00A0…');
  expect(displayTitle({ value: 'He came.”', origin: 'derived' })).toBe('He came.”');
  expect(displayTitle({ value: 'A call', origin: 'found' })).toBe('A call');
});

test('a citation has all that is known, names apart', () => {
  const article = exampleArticle({
    title: { value: 'A call', origin: 'found' },
    author: { value: 'Ana', origin: 'found' },
    outlet: { value: 'The Paper', origin: 'given' },
    published: { value: '2025-02-13', origin: 'given' },
  });
  const parts = citeArticle(article, 4, { title: { value: 'Talks', origin: 'given' }, edition: 'abcdefg' });
  expect(parts.map(({ text }) => text).join('')).toBe(
    'Ana, “A call”, The Paper, 13 February 2025; article 4 of “Talks”, Dossier edition abcdefg.',
  );
  expect(parts.filter(({ isName }) => isName).map(({ text }) => text)).toEqual(['Ana', 'A call', 'The Paper', 'Talks']);
});

test('a citation of an article without a title says whose words it shows', () => {
  const parts = citeArticle(exampleArticle(), 1, { title: { value: 'Talks', origin: 'given' }, edition: 'abcdefg' });
  expect(parts.map(({ text }) => text).join('')).toBe(
    '“He came\u00A0…” [opening words]; article 1 of “Talks”, Dossier edition abcdefg.',
  );
});

test('only properties that differ can be filtered by, values in their order', () => {
  const doubt = { rule: 'analyse:x', message: 'm', line: null, column: null, sentence: null, span: null };
  const articles = [exampleArticle({ doubts: [doubt] }), exampleArticle(), exampleArticle()];
  expect(articleFilters(articles)).toEqual([
    {
      key: 'doubtful',
      name: 'Doubts',
      options: [
        { value: 'none', name: 'none', count: 2 },
        { value: 'some', name: 'some', count: 1 },
      ],
    },
  ]);
});

test('escapes what would be markup', () => {
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
});
