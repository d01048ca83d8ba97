import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/analyse/index.ts';
import { ingest } from '../../../../src/ingest/index.ts';
import type { Article } from '../../../../src/schema/article.ts';
import { sourceOf } from '../source-of.ts';

/** Each doubt with the words that it shows. */
function show({ doubts, blocks }: Article): string[] {
  const sentences = blocks.flatMap((block) => block.sentences);
  return doubts.map(({ rule, line, column, sentence, span }) => {
    const text = sentence === null ? '' : sentences[sentence]!.text.slice(...span!);
    return `${line}:${column} ${rule.replace('analyse:', '')} "${text}"`;
  });
}

const doubtsOf = (text: string): string[] => show(analyse(sourceOf(text)));

describe('the bundled articles', () => {
  test.each([
    ['000_62bd9cfc465d51d8.txt', []],
    ['001_4866df658f764bf1.txt', []],
    [
      '002_07fc05ca8bfde29b.txt',
      [
        '1:15 missing-name "U.S. President"',
        '1:64 missing-name "Russian President"',
        '2:46 missing-subject "announced on social media that "agreed"',
        '6:156 orphan-punctuation "including ,"',
        '12:158 lower-case-start "ongoing"',
      ],
    ],
    ['003_15f9f616f39d4ce9.txt', ['23:254 two-spellings "Zaporizhia"', '24:113 lost-stop "US"']],
    ['004_1083366aa662d066.txt', []],
  ])('%s: %j', (file, expected) => {
    expect(show(analyse(ingest(readFileSync(new URL(`../../../../seeds/${file}`, import.meta.url)), file)))).toEqual(
      expected,
    );
  });
});

test('places count the front matter and collapsed white space of the file', () => {
  const text = '---\ntitle: "A"\n---\n\nIt was  said.\n\nHe spoke   to the the press.\n';
  expect(doubtsOf(text)).toEqual(['7:15 repeated-word "the the"']);
});

test('raises one doubt for more than three places of a kind', () => {
  const { doubts } = analyse(
    sourceOf(Array.from({ length: 5 }, (_, i) => `On day ${i} he spoke to the the press.`).join(' ')),
  );
  expect(doubts.map(({ message }) => message)).toEqual(['A word stands twice, here and at 4 more places']);
});

test('takes spaces before all commas for a way of writing', () => {
  expect(doubtsOf('One , two , three , four , five words.')).toEqual([]);
  expect(doubtsOf('One , two words.')).toEqual(['1:1 orphan-punctuation "One ,"']);
});

test('doubts paragraphs that stand twice, not short lines', () => {
  const long = 'This paragraph is long enough to be no caption, and nobody meant it to stand twice.';
  expect(doubtsOf(`${long}\n\nPhoto: AP.\n\n${long}\n\nPhoto: AP.`)).toEqual([`5:1 repeated-paragraph "${long}"`]);
});

describe('quotation marks', () => {
  test('are doubted without a partner', () => {
    expect(doubtsOf('He said “no and left.\n\nShe stayed.')).toEqual(['1:9 unpaired-mark "“"']);
    expect(doubtsOf('He said no” and left.')).toEqual(['1:11 unpaired-mark "”"']);
  });

  test.each([
    ['is opened in each paragraph', '“It began.\n\n“It went on.\n\n“It ended,” he said.'],
    ['is opened once and closed once', 'He said: “It began.\n\nIt ended.”'],
    ['is closed three paragraphs on', 'He said: “It began.\n\nIt went on.\n\nAnd on.\n\nIt ended.”'],
    ['is interrupted by a caption', 'He said: “It began.\n\nThe harbour in spring.\n\n“It ended.”'],
  ])('are fine where a quotation %s', (_, text) => {
    expect(doubtsOf(text)).toEqual([]);
  });
});

test('quotation marks are doubted where another quotation stands between', () => {
  expect(doubtsOf('He said: “It began.\n\nShe said “no” and left.\n\nIt ended.”')).toEqual([
    '1:10 unpaired-mark "“"',
    '5:10 unpaired-mark "”"',
  ]);
});

test('a line of dashes may stand twice', () => {
  const dashes = '-'.repeat(80);
  expect(doubtsOf(`He left the house.\n\n${dashes}\n\nShe stayed at home.\n\n${dashes}\n\nThat was it.`)).toEqual([]);
});

describe('two spellings of a name', () => {
  test('are doubted at the rarer one', () => {
    const text = 'Scott Bessent spoke in Kyiv. Minister Scott Besent left. “It is over,” Scott Bessent said.';
    expect(doubtsOf(text)).toEqual(['1:39 two-spellings "Scott Besent"']);
  });

  test.each([
    'Austria beat Australia. Later Iran met Iraq.',
    'Mr. Johnson met Mr. Johnston. Maria Garcia saw Mario Garcia.',
    'Niger and Nigeria signed. Slovakia and Slovenia did not.',
    'The Philippines won. Prince Philip watched.',
  ])('are no doubt in %s', (text) => {
    expect(doubtsOf(text)).toEqual([]);
  });
});

test('a word without vowels before a stop is cut short', () => {
  expect(doubtsOf('It is the gold one, btw. the most expensive of them all.')).toEqual([]);
  expect(doubtsOf('They went on with the war. ongoing talks did not help.')).toEqual([
    '1:28 lower-case-start "ongoing"',
  ]);
});

test('a title before its verb loses no full stop', () => {
  expect(doubtsOf('He who wrote the drama “The Social Network,” has publicly said no.')).toEqual([]);
  expect(doubtsOf('The video, titled “A Message To America,” was posted at noon.')).toEqual([]);
});

test('a capital or an address after a stop is no doubt', () => {
  expect(doubtsOf('He left the house. iPhone users stayed. See more. https://example.org/a is the place.')).toEqual([]);
});
