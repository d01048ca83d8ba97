import { expect, test } from 'vitest';
import type { ArticleChange, LineChange } from '../../../../src/schema/changes.ts';
import { articleNote, changedSentences, newHeadline } from '../../../../src/site/wording/changes.ts';

const added: ArticleChange = { change: 'added', id: 'aaaa2222', title: 'A', sentences: 1 };
const removed: ArticleChange = { change: 'removed', was: 'bbbb2222', title: 'B', sentences: 7 };
const line: LineChange = { change: 'added', id: 's-abcdefg', text: 'C.' };
const changed = (lines: LineChange[], was = 'cccc2222'): ArticleChange => ({
  change: 'changed',
  id: 'cccc2222',
  was,
  title: 'C',
  facts: [],
  lines,
});

test.each([
  [[], 'Nothing is new'],
  [[added], 'One article is new'],
  [[removed, removed], 'Two articles are gone'],
  [[changed([line]), added, added, removed], 'One article has changed, two are new and one is gone'],
])('heads the page %#', (articles, headline) => {
  expect(newHeadline({ articles })).toBe(headline);
});

test.each([
  [[], ''],
  [[added, changed([])], ''],
  [[changed([line])], 'In articles that both editions have, one sentence is new.'],
  [
    [changed([line, { change: 'removed', was: 's-abcdefg', text: 'D.' }]), changed([line])],
    'In articles that both editions have, two sentences are new and one is gone.',
  ],
])('counts sentences %#', (articles, sentence) => {
  expect(changedSentences({ articles })).toBe(sentence);
});

test.each([
  [added, 'New, one sentence'],
  [removed, 'Gone, with seven sentences'],
  [changed([line]), 'Changed'],
  [changed([]), 'No sentence differs.'],
  [changed([line], 'dddd2222'), 'Its file has another name; its old address leads here.'],
])('says what became of an article %#', (article, note) => {
  expect(articleNote(article)).toBe(note);
});
