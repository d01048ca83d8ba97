import { expect, test } from 'vitest';
import type { LineNotes } from '../../../../src/site/accounts/line-notes.ts';
import { writeNotes } from '../../../../src/site/reading/notes.ts';
import { renderText } from '../../../../src/site/reading/render-text.ts';
import { textTree } from '../../../../src/site/reading/text-tree.ts';
import { exampleArticle, exampleBlock } from '../../../examples/article.ts';

const find = ({ article, sentence }: { article: string; sentence: string }) => ({
  number: Number(article),
  href: `../article-${article}/#${sentence}`,
});
const findStatement = (id: string): string => `../../coverage/#${id}`;
const empty: LineNotes = { also: [], statements: ['st-a'], readings: [] };
const carrier = (number: number) => ({ article: String(number), sentence: 's-a', state: 'F' as const, wording: null });

function render(notes: [line: number, LineNotes][], alone: number[] = []): string {
  const blocks = [exampleBlock({ kind: 'paragraph', sentences: ['He came.', 'She went.'] })];
  const byLine = new Map(notes.map(([line, own]) => [line, writeNotes(own, find, findStatement)]));
  return renderText(textTree(exampleArticle({ blocks }), null, new Map(), { byLine, alone: new Set(alone) }));
}

test('the others stand in the margin by number, each a link of its shape', () => {
  const html = render([[1, { ...empty, also: [carrier(3), { ...carrier(2), state: 'P' }] }]]);
  expect(html).toContain(
    '<li><b>2</b> also in <a href=../article-2/#s-a class=in-P>2</a>, <a href=../article-3/#s-a>3</a></li>',
  );
});

test('an article with the same words has a sign, and one whose other words are shown stands with these alone', () => {
  const reading = { words: 'Thursday', places: [{ article: '3', sentence: 's-a' }], isWording: false };
  const html = render([
    [0, { ...empty, also: [{ ...carrier(2), wording: 'verbatim' }, carrier(3)], readings: [reading] }],
  ]);
  expect(html).toContain('also in <a href=../article-2/#s-a class=in-same>2</a></li>');
  expect(html).toContain('<li class=note-dv><a href=../article-3/#s-a>3</a>: <span>Thursday</span></li>');
});

test('of very many the first twelve are named, and the rest counted with a link to all', () => {
  const also = Array.from({ length: 40 }, (_, index) => carrier(index + 1));
  const html = render([[0, { ...empty, also }]]);
  expect(html).toContain('>12</a> and <a href=../../coverage/#st-a>28 more</a>');
  expect(html).not.toContain('>13</a>');
});

test('other words stand behind their article, long ones cut after a word', () => {
  const words = 'long words '.repeat(9).trim();
  const html = render([[0, { ...empty, readings: [{ words, places: [carrier(4)], isWording: false }] }]]);
  const shown = /<li class=note-dv>.*?<span>(.*?)<\/span>/.exec(html)![1]!;
  expect(shown).toMatch(/^(long words )+(long )?…$/);
  expect(words.startsWith(shown.slice(0, -2))).toBe(true);
});

test('a sentence that no other account has is marked, and the text is as it was', () => {
  const html = render([], [1]);
  expect(html.match(/ data-only[ >]/g)).toHaveLength(1);
  expect(html.replaceAll(/<[^>]+>/g, '')).toBe('He came. She went.');
});

test('marks of what is shared stand around those of the text', () => {
  const blocks = [exampleBlock({ kind: 'paragraph', sentences: ['He came.'] })];
  const marks = new Map([
    [
      0,
      [
        { start: 0, end: 7, mark: { type: 'shared' as const } },
        { start: 3, end: 7, mark: { type: 'differing' as const } },
      ],
    ],
  ]);
  const html = renderText(textTree(exampleArticle({ blocks }), null, marks));
  expect(html).toContain('<span class=m-s>He <span class=m-d>came</span></span>.');
});
