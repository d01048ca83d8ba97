import { expect, test } from 'vitest';
import { findSingles } from '../../../../src/relate/singles/index.ts';
import type { Passage } from '../../../../src/schema/statement.ts';
import type { Story } from '../../../../src/schema/story.ts';
import { toldArticle } from '../../../examples/texts.ts';

const article = (id: string, text: string): ReturnType<typeof toldArticle> & { names: [] } => ({
  ...toldArticle(id, text),
  names: [],
});
const story = (...articles: string[]): Story => ({ articles, central: articles[0]!, words: [] });

/** All lines of the articles, each as what only one of them says. */
const linesOf = (articles: readonly ReturnType<typeof article>[]): Passage[] =>
  articles.flatMap(({ id, blocks }) =>
    blocks
      .flatMap(({ sentences }) => sentences)
      .map(({ text }, line) => ({ article: id, span: [line, 0, text.length] })),
  );

/** The first words of what is told first. */
function told(...texts: string[]): string[] {
  const articles = texts.map((text, index) => article(`article${index}`, text));
  const [singles] = findSingles(articles, [story(...articles.map(({ id }) => id))], linesOf(articles));
  return singles!.passages.map(({ article: id, span }) => {
    const { text } = articles.find((one) => one.id === id)!.blocks.flatMap(({ sentences }) => sentences)[span[0]]!;
    return text.split(' ')[0]!;
  });
}

test('rare words tell more than usual ones', () => {
  const common = 'Then they went back home and did the same thing again.';
  const rare = 'Seismologists recorded aftershocks along the escarpment that evening.';
  expect(told(`${common}\n${rare}`, 'Nobody was there to see what it was.')[0]).toBe('Seismologists');
});

test('figures tell more than words', () => {
  expect(told('Some people left the town in a hurry.\nAbout 4,200 people left within 36 hours.', 'It was so.')[0]).toBe(
    'About',
  );
});

test('a sentence that stands twice in an article is told once', () => {
  const caption = 'A flag flies above the occupied customs house.';
  expect(told(`${caption}\nThen the crowd went home.\n${caption}`, 'It was so.')).toEqual(['A']);
});

test('what another article has too tells less', () => {
  const shared = 'The seismologist measured the aftershocks carefully today.';
  const own = 'The hydrologist measured the turbidity carefully today.';
  const [first] = findSingles(
    [article('aaaaaaaa', `${shared}\n${own}`), article('bbbbbbbb', 'A seismologist spoke of aftershocks.')],
    [story('aaaaaaaa', 'bbbbbbbb')],
    [
      { article: 'aaaaaaaa', span: [0, 0, shared.length] },
      { article: 'aaaaaaaa', span: [1, 0, own.length] },
    ],
  )[0]!.passages;
  expect(first!.span[0]).toBe(1);
});

test('a name counts', () => {
  const text = 'The spokesman of Lindmouth said so again to them.\nThe spokesman of the town said so again to them.';
  const named = {
    ...toldArticle('aaaaaaaa', text),
    names: [
      { name: 'Lindmouth', type: 'place' as const, role: null, mentions: [[0, 17, 26] as [number, number, number]] },
    ],
  };
  const other = article('bbbbbbbb', 'It was as it had been for so long.');
  const [singles] = findSingles([named, other], [story('aaaaaaaa', 'bbbbbbbb')], linesOf([other, named as never]));
  expect(singles!.passages[0]).toEqual({ article: 'aaaaaaaa', span: [0, 0, 49] });
});

test('words that somebody is quoted with count', () => {
  const text = 'The spokesman of the town said so to them all.\nThe spokesman of the town said so to all them.';
  const quoting = article('aaaaaaaa', text);
  quoting.quotations = [{ kind: 'mixed', spans: [[1, 30, 46]], speaker: null, cue: null, channel: null }];
  const articles = [quoting, article('bbbbbbbb', 'It was as it had been for so long.')];
  const [singles] = findSingles(articles, [story('aaaaaaaa', 'bbbbbbbb')], linesOf(articles));
  expect(singles!.passages.map(({ article: id, span }) => id[0]! + span[0])).toEqual(['a1', 'a0', 'b0']);
});

test('short sentences are counted but not shown', () => {
  const articles = [article('aaaaaaaa', 'Seismologists disagree.'), article('bbbbbbbb', 'Hydrologists agree.')];
  expect(findSingles(articles, [story('aaaaaaaa', 'bbbbbbbb')], linesOf(articles))).toEqual([
    { story: 'aaaaaaaa', total: 2, passages: [] },
  ]);
});

/** Thirty sentences, each with a figure of its own. */
const long = Array.from({ length: 30 }, (_, index) => `Paragraph ${index} is about the hydrology of one town.`).join(
  '\n',
);

test('no article has more than its share of what is shown', () => {
  const articles = [
    article('aaaaaaaa', long),
    ...Array.from('bcdefghi', (letter) => article(letter.repeat(8), 'Only a few usual words were told here.')),
  ];
  const [singles] = findSingles(articles, [story(...articles.map(({ id }) => id))], linesOf(articles));
  expect(singles!.passages.filter(({ article: id }) => id === 'aaaaaaaa')).toHaveLength(4);
  expect(singles!.passages).toHaveLength(12);
  expect(singles!.total).toBe(38);
});

test('an article that stands alone has nothing that only it says, and the order of what is given does not matter', () => {
  const articles = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((id) =>
    article(id, `The ${id} measured the turbidity of the harbour.`),
  );
  const stories = [story('aaaaaaaa', 'bbbbbbbb'), story('cccccccc')];
  const found = findSingles(articles, stories, linesOf(articles));
  expect(found.map(({ story: central }) => central)).toEqual(['aaaaaaaa']);
  expect(findSingles(articles.toReversed(), stories, linesOf(articles.toReversed()))).toEqual(found);
});
