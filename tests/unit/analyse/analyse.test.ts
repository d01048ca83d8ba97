import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analyse/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { Article } from '../../../src/schema/article.ts';
import { sourceOf } from './source-of.ts';

function readSeed(file: string): Article {
  return analyse(ingest(readFileSync(new URL(`../../../seeds/${file}`, import.meta.url)), file));
}

describe('the bundled articles', () => {
  /** Words as counted by hand, see `words.ts`; sentences with quotations of several sentences cut. */
  test.each([
    ['000_62bd9cfc465d51d8.txt', 673, 28, 8],
    ['001_4866df658f764bf1.txt', 536, 23, 13],
    ['002_07fc05ca8bfde29b.txt', 421, 20, 13],
    ['003_15f9f616f39d4ce9.txt', 729, 35, 25],
    ['004_1083366aa662d066.txt', 625, 22, 13],
  ])('%s has %d words in %d sentences and %d paragraphs', (file, words, sentences, paragraphs) => {
    const article = readSeed(file);
    expect(Article.parse(article)).toEqual(article);
    expect(article.counts).toMatchObject({ words, sentences, paragraphs });
    expect(article.readability?.grade).toBeGreaterThan(8);
    expect(article.hardSentences).toBe(
      article.blocks.flatMap((block) => block.sentences).filter(({ hard }) => hard >= 4).length,
    );
  });
});

describe('analyse', () => {
  const article = analyse(
    sourceOf(
      'A Story Of Peace\n\nHe was very happy. She was not, she said.She left.\n\n- One good thing\n- One bad thing\n',
    ),
  );

  test('keeps the words in order and the white space that is not one space', () => {
    const [first, second, third] = article.blocks.find(({ kind }) => kind === 'paragraph')!.sentences;
    expect([first?.text, second?.text, third?.text]).toEqual([
      'He was very happy.',
      'She was not, she said.',
      'She left.',
    ]);
    expect([first?.gap, second?.gap, third?.gap]).toEqual([undefined, undefined, '']);
  });

  test('judges titles by no formula and leaves them out of the counts', () => {
    const [title] = article.blocks.find(({ kind }) => kind === 'title')!.sentences;
    expect(title).toMatchObject({
      text: 'A Story Of Peace',
      words: 4,
      formulas: null,
      grade: null,
      tone: null,
      hard: 0,
    });
    expect(article.title).toEqual({ value: 'A Story Of Peace', origin: 'found' });
    expect(article.slug).toBe('a-story-of-peace');
    expect(article.counts.words).toBe(17);
  });

  test('shows what made the tone', () => {
    const sentence = article.blocks
      .flatMap((block) => block.sentences)
      .find(({ text }) => text === 'He was very happy.')!;
    expect(sentence.tone).toBeGreaterThan(0.5);
    expect(sentence.toneWords.map(([start, end]) => sentence.text.slice(start, end))).toEqual(['happy']);
    expect(article.tone!.positive + article.tone!.neutral + article.tone!.negative).toBeCloseTo(1, 10);
  });

  test('names a repeated sentence apart', () => {
    const ids = analyse(sourceOf('It rained. It snowed. It rained. It rained.')).blocks.flatMap(({ sentences }) =>
      sentences.map(({ id }) => id),
    );
    expect(ids[2]).toBe(`${ids[0]}-2`);
    expect(ids[3]).toBe(`${ids[0]}-3`);
    expect(new Set(ids).size).toBe(4);
  });

  test('heads a text without title by the start of its first sentence', () => {
    const text =
      'After many months of silence, the two presidents spoke on the phone for an hour, their offices announced on Wednesday.';
    const { title } = analyse(sourceOf(`${text} Nobody was surprised.`));
    expect(title).toEqual({
      value: 'After many months of silence, the two presidents spoke on the phone for an hour',
      origin: 'derived',
    });
    expect(analyse(sourceOf('It rained all day, they said.')).title.value).toBe('It rained all day, they said.');
  });

  test('leaves the formulas of text without a letter or digit open', () => {
    const { readability, blocks } = analyse(sourceOf('It rained.\n\n\u{1CD0}\n'));
    expect(readability).not.toBeNull();
    expect(blocks[1]!.sentences).toMatchObject([{ text: '\u{1CD0}', formulas: null, grade: null }]);
  });

  test.each(['de', 'fr'])('leaves formulas, votes and tone of a text in %s open', (language) => {
    const other = analyse(
      sourceOf('Diese Verhandlungen waren außerordentlich schwierig, sagte der Präsident. Gut.', language),
    );
    expect(other).toMatchObject({
      readability: null,
      tone: null,
      hardSentences: 0,
      counts: { sentences: 2, words: 9 },
    });
    const [sentence] = other.blocks[0]!.sentences;
    expect(sentence).toMatchObject({ formulas: null, grade: null, tone: null, toneWords: [], hard: 0 });
  });
});
