import { expect, test } from 'vitest';
import { compareEditions } from '../../../../src/editions/diff/compare-editions.ts';
import type { ArticleLines, EditionText } from '../../../../src/editions/diff/edition-text.ts';
import { exampleEdition } from '../../../examples/edition.ts';

const text = ['They met in Riyadh.', 'Nobody else was there.', 'It lasted an hour.', 'Then they left.'];
const edition = (articles: ArticleLines[], forwards: EditionText['forwards'] = []): EditionText => ({
  edition: 'aaaa222',
  root: 'f'.repeat(64),
  articles,
  forwards,
});

test('finds nothing new in the same edition', () => {
  const same = edition([exampleEdition('aaaa2222', text)]);
  expect(compareEditions(same, same)).toEqual({
    since: { edition: 'aaaa222', root: 'f'.repeat(64) },
    articles: [],
    forwards: [],
  });
});

test('names articles that came, went and changed: changed ones first, then added, then removed', () => {
  const earlier = edition([exampleEdition('aaaa2222', ['This one goes.']), exampleEdition('bbbb2222', text)]);
  const later = edition([
    exampleEdition('cccc2222', ['That one comes.', 'It is new.']),
    exampleEdition('bbbb2222', text.slice(1)),
  ]);
  expect(compareEditions(earlier, later).articles).toMatchObject([
    { change: 'changed', id: 'bbbb2222', was: 'bbbb2222', lines: [{ change: 'removed', text: text[0] }] },
    { change: 'added', id: 'cccc2222', title: 'That one comes.', sentences: 2 },
    { change: 'removed', was: 'aaaa2222', title: 'This one goes.', sentences: 1 },
  ]);
});

test('names facts that changed', () => {
  const earlier = edition([exampleEdition('aaaa2222', text, { outlet: 'Reuters' })]);
  const later = edition([exampleEdition('aaaa2222', text, { published: '2025-02-12' })]);
  expect(compareEditions(earlier, later).articles).toMatchObject([
    {
      facts: [
        { name: 'outlet', was: 'Reuters', is: null },
        { name: 'published', was: null, is: '2025-02-12' },
      ],
      lines: [],
    },
  ]);
});

test.each([
  ['untouched', text],
  ['with half of its sentences', [...text.slice(0, 2), 'Another came.', 'One more.']],
])('knows an article again whose file was renamed, %s, and forwards its old address', (_, after) => {
  const changes = compareEditions(
    edition([exampleEdition('aaaa2222', text)]),
    edition([exampleEdition('bbbb2222', after)]),
  );
  expect(changes.articles).toMatchObject([{ change: 'changed', was: 'aaaa2222', id: 'bbbb2222' }]);
  expect(changes.forwards).toEqual([{ from: 'aaaa2222', to: 'bbbb2222' }]);
});

test('takes an article with less than half of the sentences for another', () => {
  const changes = compareEditions(
    edition([exampleEdition('aaaa2222', text)]),
    edition([exampleEdition('bbbb2222', [text[0]!, 'B.', 'C.', 'D.'])]),
  );
  expect(changes.articles.map(({ change }) => change)).toEqual(['added', 'removed']);
  expect(changes.forwards).toEqual([]);
});

test('carries forwards on, and drops those that lead nowhere or from an article that is there', () => {
  const earlier = edition(
    [exampleEdition('bbbb2222', text), exampleEdition('dddd2222', ['It goes away.'])],
    [
      { from: 'aaaa2222', to: 'bbbb2222' },
      { from: 'eeee2222', to: 'dddd2222' },
    ],
  );
  const later = edition([exampleEdition('cccc2222', text)]);
  expect(compareEditions(earlier, later).forwards).toEqual([
    { from: 'aaaa2222', to: 'cccc2222' },
    { from: 'bbbb2222', to: 'cccc2222' },
  ]);
  const back = compareEditions(
    { ...later, edition: 'b', root: 'b', forwards: [{ from: 'aaaa2222', to: 'cccc2222' }] },
    edition([exampleEdition('aaaa2222', text)]),
  );
  expect(back.forwards).toEqual([{ from: 'cccc2222', to: 'aaaa2222' }]);
});
